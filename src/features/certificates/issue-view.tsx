import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { Output } from '@contract/action'
import type { certificates } from '@contract/certificates'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Dialog } from '@/components/dialog'
import { FactList } from '@/components/fact-list'
import { Notice } from '@/components/notice'
import { api } from '@/lib/api'
import { openFile } from '@/lib/open-file'
import { useCommand } from '@/lib/use-command'
import './certificates.scss'

type Issued = Output<typeof certificates.issue>

const people = (count: number) => `${count} 人`

/** Everybody who came often enough gets his in one go; a second time only those who were missing. */
export function IssueView({ activityId }: { activityId: string }) {
  const [asking, setAsking] = useState(false)
  const [issued, setIssued] = useState<Issued | null>(null)
  const issue = useCommand(async () => {
    setIssued(await api.certificates.issue({ activityId }))
    setAsking(false)
  })
  const list = useCommand(async () => {
    const { url } = await api.certificates.exportIssued({ activityId })
    await openFile({ url, type: 'xlsx' })
  })
  return (
    <View>
      <Card title="颁发结业证书">
        <Text className="certificates-hint">
          发给真正来上课、签到次数够的人。每人在“我的 →
          我的证书”里收到，任何人都能凭编号核验。补签到以后可以再发一次，已经有的不会重复。
        </Text>
        {issued ? (
          <>
            <Notice kind="good">{issued.issued ? `新颁发 ${issued.issued} 张` : '没有要新发的'}</Notice>
            <FactList
              facts={[
                ['这次颁发', people(issued.issued)],
                ['以前已有', people(issued.already)],
                ['签到不够，没有发', people(issued.notEntitled)],
              ]}
            />
          </>
        ) : null}
        <View className="certificates-action">
          <Button icon="certificate" onTap={() => setAsking(true)}>
            颁发
          </Button>
        </View>
      </Card>
      <Card title="证书名单">
        <Text className="certificates-hint">姓名、商会、编号、是否撤销，一份 Excel 表。</Text>
        {list.error ? <Notice error={list.error} /> : null}
        <View className="certificates-action">
          <Button kind="plain" icon="download" loading={list.pending} onTap={() => void list.run()}>
            导出名单
          </Button>
        </View>
      </Card>
      <Dialog
        open={asking}
        title="现在颁发？"
        text="请先确认签到都已经上传。发出后每个人马上收到。"
        confirm="颁发"
        dismiss="再等等"
        pending={issue.pending}
        error={issue.error}
        onConfirm={() => void issue.run()}
        onClose={() => {
          setAsking(false)
          issue.reset()
        }}
      />
    </View>
  )
}
