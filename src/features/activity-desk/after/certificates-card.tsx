import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { Output } from '@contract/action'
import type { ActivityEditing } from '@contract/activity-desk'
import { whyNotIssue, type certificates } from '@contract/certificates'
import { now } from '@contract/values/time'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { ExportResult } from '@/components/export-result'
import { Notice } from '@/components/notice'
import { api } from '@/lib/api'
import { useCommand } from '@/lib/use-command'
import { useExport } from '@/lib/use-export'
import './after.scss'

type Issued = Output<typeof certificates.issue>

const resultOf = ({ issued, already, revoked, notEntitled }: Issued) =>
  [
    issued > 0 ? `新颁发 ${issued} 张，本人会收到消息` : '没有新的证书要颁发',
    already > 0 ? `已有证书的 ${already} 人` : '',
    revoked > 0 ? `撤销后不再颁发的 ${revoked} 人，没有另发` : '',
    notEntitled > 0 ? `到场不够的 ${notEntitled} 人没有证书` : '',
  ]
    .filter(Boolean)
    .join('；')

/** Only for those who really came. Again gives only to those who have none. */
export function CertificatesCard({ editing }: { editing: ActivityEditing }) {
  const { id, draft, status } = editing
  const [result, setResult] = useState<Issued | null>(null)
  const issuing = useCommand(async () => setResult(await api.certificates.issue({ activityId: id })))
  const exported = useExport(() => api.certificates.exportIssued({ activityId: id }))
  const { certificate, sessions } = draft
  const why = whyNotIssue({ certificate, sessions, status }, now())
  if (!certificate) {
    return (
      <Card title="证书">
        <Text className="after-hint">这个活动没有设证书。</Text>
      </Card>
    )
  }
  return (
    <Card title="证书">
      <View className="after-stack">
        <Text className="after-hint">
          {`${certificate.name}，${certificate.hours} 学时。到场至少 ${certificate.atLeast} 场的人才有；补签以后可以再颁发一次，有了的不会重复。`}
        </Text>
        {issuing.error ? <Notice error={issuing.error} /> : null}
        {result ? <Notice kind="good">{resultOf(result)}</Notice> : null}
        <Button
          icon="award"
          loading={issuing.pending}
          disabled={why !== null}
          reason={why?.message}
          onTap={() => void issuing.run()}
        >
          颁发证书
        </Button>
        <Button
          kind="plain"
          icon="download"
          loading={exported.making.pending}
          onTap={() => void exported.making.run()}
        >
          导出证书名单
        </Button>
        <ExportResult {...exported} unit="张" />
      </View>
    </Card>
  )
}
