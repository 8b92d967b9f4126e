import { Picker, Text, View } from '@tarojs/components'
import { fromShanghai, formatDate } from '@contract/values/time'
import { aria } from '@/lib/aria'
import { FieldFrame } from './field'
import { Icon } from './icon'

interface Props {
  label: string
  /** `2026-11-23`, or '' while none is chosen. */
  value: string
  /** Earliest and latest that the wheel offers. */
  from?: string
  to?: string
  error?: string
  hint?: string
  onChange: (value: string) => void
}

/** A day of the Shanghai calendar, with WeChat's own wheel. */
export function DateField({ label, value, from, to, error, hint, onChange }: Props) {
  const shown = value ? formatDate(fromShanghai(value)) : ''
  return (
    <FieldFrame label={label} error={error} hint={hint}>
      <Picker
        mode="date"
        value={value}
        start={from}
        end={to}
        onChange={(event) => onChange(String(event.detail.value))}
        {...aria({ label: `${label}：${shown || '选择日期'}` })}
      >
        <View className="field__input">
          <Text className={shown ? 'field__shown' : 'field__shown field__placeholder'}>
            {shown || '选择日期'}
          </Text>
          <Icon name="schedule" />
        </View>
      </Picker>
    </FieldFrame>
  )
}
