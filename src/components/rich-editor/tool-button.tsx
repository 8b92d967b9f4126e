import { Text, View } from '@tarojs/components'
import { aria } from '@/lib/aria'
import { Icon, type IconName } from '../icon'
import { usePress } from './use-press'

interface ToolButtonProps {
  icon?: IconName
  label: string
  /** Undefined: does something, is never on. */
  isOn?: boolean
  disabled?: boolean
  words?: string
  onPress(): void
}

export function ToolButton({ icon, label, isOn, disabled, words, onPress }: ToolButtonProps) {
  const press = usePress(() => !disabled && onPress())
  const look = ['tool', isOn && 'tool--on', disabled && 'tool--disabled'].filter(Boolean).join(' ')
  return (
    <View
      className={look}
      {...aria({ role: isOn === undefined ? 'button' : 'switch', label, checked: isOn, disabled })}
      {...press}
    >
      {icon && <Icon name={icon} />}
      {words && <Text>{words}</Text>}
    </View>
  )
}
