import { Picker, Text, View } from '@tarojs/components'
import { useState } from 'react'
import { formatRoughDate } from '@contract/values/date'
import { dateOf, now } from '@contract/values/time'
import { aria } from '@/lib/aria'
import { Chips } from './chips'
import { FieldFrame } from './field'
import { Icon } from './icon'
import './rough-date-field.scss'

const precisions = [
  { value: 'year', label: '只知道年', length: 4 },
  { value: 'month', label: '年月', length: 7 },
  { value: 'day', label: '年月日', length: 10 },
] as const
type Precision = (typeof precisions)[number]['value']

const precisionOf = (value: string): Precision =>
  precisions.find(({ length }) => length === value.length)?.value ?? 'year'

interface Props {
  label: string
  /** `2013`, `2013-12`, `2013-12-08`, or '' while none is chosen. */
  value: string
  error?: string
  hint?: string
  onChange: (value: string) => void
}

/** A date that may be known to the year or the month only. */
export function RoughDateField({ label, value, error, hint, onChange }: Props) {
  const [precision, setPrecision] = useState(precisionOf(value))
  const { length } = precisions.find((each) => each.value === precision) ?? precisions[0]
  const shown = value ? formatRoughDate(value) : ''
  const choose = (next: Precision) => {
    setPrecision(next)
    // What was known more exactly stays true when said less exactly, not the other way round.
    const short = precisions.find((each) => each.value === next)?.length ?? 4
    if (value.length > short) onChange(value.slice(0, short))
  }
  return (
    <FieldFrame label={label} error={error} hint={hint}>
      <Chips
        label={`${label}精确到`}
        layout="wrap"
        options={precisions}
        value={precision}
        onChange={choose}
      />
      <View className="rough-date-field">
        <Picker
          mode="date"
          fields={precision}
          // The wheel of an earlier choice would start at the wrong place.
          key={precision}
          value={value.length >= length ? value : value || dateOf(now()).slice(0, length)}
          end={dateOf(now())}
          onChange={(event) => onChange(String(event.detail.value).slice(0, length))}
          {...aria({ label: `${label}：${shown || '选择日期'}` })}
        >
          <View className="field__input">
            <Text className={shown ? 'field__shown' : 'field__shown field__placeholder'}>
              {shown || '选择日期'}
            </Text>
            <Icon name="schedule" />
          </View>
        </Picker>
      </View>
    </FieldFrame>
  )
}
