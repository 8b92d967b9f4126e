import { Text, View } from '@tarojs/components'
import { aria } from '@/lib/aria'
import { Icon } from './icon'
import './check-row.scss'

interface Props {
  label: string
  note?: string
  checked: boolean
  onChange: (checked: boolean) => void
}

/** Yes or no, or one of several that may be ticked together. */
export function CheckRow({ label, note, checked, onChange }: Props) {
  return (
    <View
      className={`check-row${checked ? ' check-row--on' : ''}`}
      onClick={() => onChange(!checked)}
      {...aria({ role: 'checkbox', checked, label: note ? `${label}：${note}` : label })}
    >
      <View className="check-row__mark">{checked ? <Icon name="check" /> : null}</View>
      <View className="check-row__words">
        <Text className="check-row__label">{label}</Text>
        {note ? <Text className="check-row__note">{note}</Text> : null}
      </View>
    </View>
  )
}
