import { Text, View } from '@tarojs/components'
import { CheckRow } from '@/components/check-row'
import { Field, TextArea } from '@/components/field'
import { NumberField } from '@/components/number-field'
import { firstUnder } from './field-errors'
import type { ActivityWriting, CertificateWriting } from './writing'

interface Props {
  writing: Pick<ActivityWriting, 'relay' | 'certificate' | 'sessions'>
  errors: Record<string, string>
  onChange: (part: Partial<Pick<ActivityWriting, 'relay' | 'certificate'>>) => void
}

const HOUR_MS = 60 * 60_000

function CertificateFields({ writing, errors, onChange }: Props) {
  const { certificate, sessions } = writing
  const counting = sessions.filter(({ counts }) => counts)
  const change = (part: Partial<CertificateWriting>) =>
    certificate && onChange({ certificate: { ...certificate, ...part } })
  const hours = Math.round(
    counting.reduce((all, { startsAt, endsAt }) => all + (endsAt - startsAt) / HOUR_MS, 0),
  )
  const start = () => onChange({ certificate: { name: '结业证书', hours, atLeast: counting.length || 1 } })
  return (
    <View>
      <CheckRow
        label="颁发证书"
        note="到场够了的人活动后领取，谁都能凭编号查验"
        checked={certificate !== null}
        onChange={(on) => (on ? start() : onChange({ certificate: null }))}
      />
      {errors.certificate ? <Text className="editor-error">{errors.certificate}</Text> : null}
      {certificate ? (
        <>
          <Field
            label="证书名称"
            max={20}
            value={certificate.name}
            error={errors['certificate.name']}
            onChange={(name) => change({ name })}
          />
          <NumberField
            label="学时"
            value={certificate.hours}
            error={errors['certificate.hours']}
            hint={hours > 0 ? `各场合计约 ${hours} 小时` : undefined}
            onChange={(next) => change({ hours: next })}
          />
          <NumberField
            label="至少到场几场"
            value={certificate.atLeast}
            error={errors['certificate.atLeast']}
            hint={`计入出勤的有 ${counting.length} 场`}
            onChange={(atLeast) => change({ atLeast })}
          />
        </>
      ) : null}
    </View>
  )
}

export function ExtrasFields(props: Props) {
  const { writing, errors, onChange } = props
  return (
    <View>
      <CheckRow
        label="接力棒"
        note="一棒一棒传下去，连成接力长卷"
        checked={writing.relay !== null}
        onChange={(on) => onChange({ relay: on ? '' : null })}
      />
      {writing.relay === null ? null : (
        <TextArea
          label="每一棒的主题（一行一个，可不填）"
          placeholder={'家风\n创业\n反哺'}
          value={writing.relay}
          error={firstUnder(errors, 'relay')}
          onChange={(relay) => onChange({ relay })}
        />
      )}
      <CertificateFields {...props} />
    </View>
  )
}
