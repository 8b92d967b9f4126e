import { Text, View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { Icon, type IconName } from './icon'
import './empty.scss'

interface Props {
  icon?: IconName
  title: string
  text?: string
}

/** A whole page or list with nothing to show: says why, and what can be done (children). */
export function Empty({ icon = 'empty', title, text, children }: PropsWithChildren<Props>) {
  return (
    <View className="empty">
      <View className="empty__circle">
        <Icon name={icon} className="empty__icon" />
      </View>
      <Text className="empty__title">{title}</Text>
      {text ? <Text className="empty__text">{text}</Text> : null}
      {children ? <View className="empty__actions">{children}</View> : null}
    </View>
  )
}
