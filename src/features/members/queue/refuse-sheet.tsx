import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { Application } from '@contract/members'
import { Button } from '@/components/button'
import { Chips } from '@/components/chips'
import { TextArea } from '@/components/field'
import { Notice } from '@/components/notice'
import { Sheet } from '@/components/sheet'
import type { Queue } from './use-queue'
import '../members.scss'

const usual = ['不是本商会成员', '姓名与名册不一致', '请先与本会秘书长联系'].map((words) => ({
  value: words,
  label: words,
}))

interface Props {
  application: Application | null
  queue: Queue
  onClose: () => void
}

function Refuse({ application, queue, onClose }: Props & { application: Application }) {
  const [reason, setReason] = useState('')
  const refuse = async () => {
    if (await queue.decide(application.id, reason)) onClose()
  }
  return (
    <View>
      <Text className="members-hint">{`${application.name}会看到这个原因，改正以后可以再申请。`}</Text>
      <View className="members-choices">
        <Chips label="常用原因" layout="wrap" options={usual} value={reason} onChange={setReason} />
      </View>
      <TextArea
        label="原因"
        placeholder="一句话说明"
        max={100}
        value={reason}
        error={queue.error?.fields?.reason}
        onChange={setReason}
      />
      {queue.error && !queue.error.fields?.reason ? <Notice error={queue.error} /> : null}
      <View className="members-action">
        <Button
          kind="danger"
          loading={queue.pending}
          disabled={!reason.trim()}
          reason="还没有写原因"
          onTap={() => void refuse()}
        >
          不同意，并告诉他原因
        </Button>
      </View>
    </View>
  )
}

export function RefuseSheet({ application, queue, onClose }: Props) {
  return (
    <Sheet open={application !== null} title={`不同意${application?.name ?? ''}加入`} onClose={onClose}>
      {application ? <Refuse application={application} queue={queue} onClose={onClose} /> : null}
    </Sheet>
  )
}
