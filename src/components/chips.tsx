import { ScrollView, Text, View } from '@tarojs/components'
import { aria } from '@/lib/aria'
import './chips.scss'

interface Props<T extends string> {
  label: string
  options: readonly { value: T; label: string }[]
  value: T
  /** `scroll`: one line that moves sideways. `wrap`: all in sight. */
  layout?: 'scroll' | 'wrap'
  onChange: (value: T) => void
}

/** One of several, all of them visible. The chosen one is filled, bold and said so to a screen reader. */
export function Chips<T extends string>({ label, options, value, layout = 'scroll', onChange }: Props<T>) {
  const row = (
    <View className={`chips__row chips__row--${layout}`} {...aria({ role: 'tablist', label })}>
      {options.map((option) => {
        const on = option.value === value
        return (
          <View
            key={option.value}
            className={on ? 'chip chip--on' : 'chip'}
            onClick={() => onChange(option.value)}
            {...aria({ role: 'tab', selected: on })}
          >
            <Text className="chip__text">{option.label}</Text>
          </View>
        )
      })}
    </View>
  )
  if (layout === 'wrap') return row
  return (
    <ScrollView className="chips" scrollX enhanced showScrollbar={false}>
      {row}
    </ScrollView>
  )
}
