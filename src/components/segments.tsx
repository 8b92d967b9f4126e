import { Text, View } from '@tarojs/components'
import { aria } from '@/lib/aria'
import './segments.scss'

interface Props<T extends string> {
  label: string
  options: readonly { value: T; label: string }[]
  value: T
  onChange: (value: T) => void
}

/** Two or three views of the same thing, side by side over the whole width. */
export function Segments<T extends string>({ label, options, value, onChange }: Props<T>) {
  return (
    <View className="segments" {...aria({ role: 'tablist', label })}>
      {options.map((option) => {
        const on = option.value === value
        return (
          <View
            key={option.value}
            className={`segments__one${on ? ' segments__one--on' : ''}`}
            onClick={() => onChange(option.value)}
            {...aria({ role: 'tab', selected: on })}
          >
            <Text>{option.label}</Text>
          </View>
        )
      })}
    </View>
  )
}
