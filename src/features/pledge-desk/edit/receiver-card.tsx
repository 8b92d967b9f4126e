import { Card } from '@/components/card'
import { Field } from '@/components/field'
import { FilesField } from '@/components/files-field'
import { Notice } from '@/components/notice'
import type { CampaignWriting } from './writing'

interface Props {
  writing: CampaignWriting
  wrong: (field: string) => string | undefined
  change: (part: Partial<CampaignWriting>) => void
}

const fields = [
  ['name', '接收单位', 40],
  ['registrationNo', '公开募捐资格证书编号（没有就不填）', 40],
  ['bank', '开户行', 60],
  ['accountName', '户名', 40],
  ['accountNo', '账号', 40],
] as const

/** Who receives the money. Only with its registration and documents does a campaign turn to the public. */
export function ReceiverCard({ writing: { receiver, documents }, wrong, change }: Props) {
  const isPublic = receiver.registrationNo.trim() !== '' && documents.length > 0
  return (
    <Card title="接收单位">
      <Notice kind="plain">
        {isPublic
          ? '填了公开募捐资格编号，也有证明文件：开放后面向公众。'
          : '没有公开募捐资格编号和证明文件时，项目只对会员开放，不能分享给访客（慈善法）。'}
      </Notice>
      {fields.map(([key, label, max]) => (
        <Field
          key={key}
          label={label}
          max={max}
          value={receiver[key]}
          error={wrong(`receiver.${key}`)}
          onChange={(value) => change({ receiver: { ...receiver, [key]: value } })}
        />
      ))}
      <FilesField
        label="证明文件"
        max={5}
        files={documents}
        onChange={(next) => change({ documents: next })}
      />
    </Card>
  )
}
