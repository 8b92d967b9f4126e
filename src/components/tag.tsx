import { Text, View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { Icon, type IconName } from './icon'
import './tag.scss'

interface Props {
  tone?: 'quiet' | 'accent' | 'good' | 'wait'
  icon?: IconName
}

/** A state in words; the colour only repeats it. */
export function Tag({ tone = 'quiet', icon, children }: PropsWithChildren<Props>) {
  return (
    <View className={`tag tag--${tone}`}>
      {icon ? <Icon name={icon} /> : null}
      <Text>{children}</Text>
    </View>
  )
}
