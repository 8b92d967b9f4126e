import { View } from '@tarojs/components'
import { mustAsks, type MustAsk, type MustRead } from '@contract/news'
import { formatDateTime, now } from '@contract/values/time'
import { CheckRow } from '@/components/check-row'
import { Chips } from '@/components/chips'
import { DateTimeField } from '@/components/date-time-field'
import { FieldFrame } from '@/components/field'
import { choicesInWords, mustReadFault, startMustRead } from './must-read'

const asks = mustAsks.map((value) => ({ value, label: choicesInWords(value) }))

interface Props {
  value: MustRead | null
  /** As readers have it. */
  published: MustRead | null
  error?: string
  onChange: (value: MustRead | null) => void
}

/** 必读: whether an answer is asked for, which, and until when. */
export function MustReadField({ value, published, error, onChange }: Props) {
  return (
    <View className="must-read">
      <CheckRow
        label="设为必读"
        note="请会长、秘书长和会员答复；谁答了、谁没答，只有经合办在“触达”里看得到"
        checked={value !== null}
        onChange={(on) => onChange(on ? startMustRead(now()) : null)}
      />
      {value ? (
        <>
          <FieldFrame label="请对方怎样答复">
            <Chips<MustAsk>
              label="请对方怎样答复"
              layout="wrap"
              options={asks}
              value={value.ask}
              onChange={(ask) => onChange({ ...value, ask })}
            />
          </FieldFrame>
          <DateTimeField
            label="答复截止"
            hint={`北京时间 ${formatDateTime(value.until)} 之前可以答复、可以改`}
            error={error ?? mustReadFault(value, published, now())}
            value={value.until}
            onChange={(until) => onChange({ ...value, until })}
          />
        </>
      ) : null}
    </View>
  )
}
