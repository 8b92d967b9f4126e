import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { ActivityPage } from '@contract/activities'
import { now } from '@contract/values/time'
import { Button } from '@/components/button'
import { Dialog } from '@/components/dialog'
import { TextArea } from '@/components/field'
import { Notice } from '@/components/notice'
import { Sheet } from '@/components/sheet'
import { api } from '@/lib/api'
import { useCommand } from '@/lib/use-command'
import { momentWords } from '../words/when'
import { consequences } from './leaving'

interface Props {
  open: boolean
  page: ActivityPage
  onLeft: (page: ActivityPage) => void
  onClose: () => void
}

/** Until the deadline: asks, says what it means, and does it. */
export function CancelDialog({ open, page, onLeft, onClose }: Props) {
  const { run, reset, pending, error } = useCommand(async () => {
    onLeft(await api.activities.cancel({ id: page.id }))
    onClose()
  })
  return (
    <Dialog
      open={open}
      title={`取消报名“${page.title}”？`}
      text={consequences(page)}
      confirm="取消报名"
      dismiss="先不取消"
      danger
      pending={pending}
      error={error}
      onConfirm={() => void run()}
      onClose={() => {
        reset()
        onClose()
      }}
    />
  )
}

function Ask({ page, onLeft, onClose }: Omit<Props, 'open'>) {
  const [reason, setReason] = useState('')
  const { run, pending, error, fields } = useCommand(async () => {
    onLeft(await api.activities.askToCancel({ id: page.id, reason }))
    onClose()
  })
  return (
    <View>
      <Text className="activities-hint">
        {`自己取消的时间（${momentWords(page.cancelBy, now())}）已过。写明原因，由经合办决定；答复以前，您的名额还在。`}
      </Text>
      <TextArea
        label="为什么不能来"
        placeholder="例如：家人住院，走不开"
        max={100}
        value={reason}
        error={fields.reason}
        onChange={setReason}
      />
      {error && !fields.reason ? <Notice error={error} /> : null}
      <Button
        kind="danger"
        loading={pending}
        disabled={!reason.trim()}
        reason="还没有写原因"
        onTap={() => void run()}
      >
        申请取消
      </Button>
    </View>
  )
}

/** After the deadline the office decides. */
export function AskSheet({ open, ...rest }: Props) {
  return (
    <Sheet open={open} title="申请取消报名" onClose={rest.onClose}>
      <Ask {...rest} />
    </Sheet>
  )
}
