import { Picker, Text, View } from '@tarojs/components'
import { dateOf, fromShanghai, timeOf } from '@contract/values/time'
import { aria } from '@/lib/aria'
import { FieldFrame } from './field'
import { Icon } from './icon'
import './date-time-field.scss'

interface Props {
  label: string
  /** Epoch ms. */
  value: number | null
  error?: string
  hint?: string
  onChange: (value: number) => void
}

const NINE = '09:00'

/** A day and a time of the Shanghai calendar. Choosing a day alone means nine in the morning. */
export function DateTimeField({ label, value, error, hint, onChange }: Props) {
  const date = value === null ? '' : dateOf(value)
  const time = value === null ? '' : timeOf(value)
  const part = (mode: 'date' | 'time', shown: string, empty: string, change: (text: string) => number) => (
    <Picker
      className="date-time-field__part"
      mode={mode}
      value={shown}
      onChange={(event) => onChange(change(String(event.detail.value)))}
      {...aria({ label: `${label}：${shown || empty}` })}
    >
      <View className="field__input">
        <Text className={shown ? 'field__shown' : 'field__shown field__placeholder'}>{shown || empty}</Text>
        <Icon name={mode === 'date' ? 'schedule' : 'clock'} />
      </View>
    </Picker>
  )
  return (
    <FieldFrame label={label} error={error} hint={hint}>
      <View className="date-time-field">
        {part('date', date, '选择日期', (text) => fromShanghai(text, time || NINE))}
        {date ? part('time', time, '选择时间', (text) => fromShanghai(date, text)) : null}
      </View>
    </FieldFrame>
  )
}
