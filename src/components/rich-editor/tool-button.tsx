import { Text, View } from '@tarojs/components'
import { aria } from '@/lib/aria'
import { isWeapp } from '@/lib/device'
import { Icon, type IconName } from '../icon'

interface ToolButtonProps {
  icon?: IconName
  label: string
  /** Undefined: does something, is never on. */
  isOn?: boolean
  disabled?: boolean
  words?: string
  onPress(): void
}

/** A tap in WeChat would blur the editor and close the keyboard; the end of a touch does not. */
export function ToolButton({ icon, label, isOn, disabled, words, onPress }: ToolButtonProps) {
  const press = (event: { stopPropagation(): void }) => {
    event.stopPropagation()
    if (!disabled) onPress()
  }
  const look = ['tool', isOn && 'tool--on', disabled && 'tool--disabled'].filter(Boolean).join(' ')
  return (
    <View
      className={look}
      {...aria({ role: isOn === undefined ? 'button' : 'switch', label, checked: isOn, disabled })}
      {...(isWeapp ? { onTouchEnd: press } : { onClick: press })}
    >
      {icon && <Icon name={icon} />}
      {words && <Text>{words}</Text>}
    </View>
  )
}
