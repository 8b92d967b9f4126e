import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { aria } from '@/lib/aria'
import { Icon, type IconName } from './icon'
import './cell.scss'

interface Props {
  icon?: IconName
  title: string
  note?: string
  value?: ReactNode
  /** Shows an arrow: leads to another page. */
  leads?: boolean
  label?: string
  onTap?: () => void
}

export function Cell({ icon, title, note, value, leads, label, onTap }: Props) {
  return (
    <View
      className="cell"
      hoverClass={onTap ? 'cell--pressed' : 'none'}
      onClick={onTap}
      {...aria({ role: onTap ? 'button' : undefined, label })}
    >
      {icon ? <Icon name={icon} className="cell__icon" /> : null}
      <View className="cell__main">
        <Text className="cell__title">{title}</Text>
        {note ? <Text className="cell__note">{note}</Text> : null}
      </View>
      {typeof value === 'string' ? <Text className="cell__value">{value}</Text> : value}
      {leads ? <Icon name="forward" className="cell__arrow" /> : null}
    </View>
  )
}
