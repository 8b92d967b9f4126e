import { Text, View } from '@tarojs/components'
import type { PropsWithChildren, ReactNode } from 'react'
import './card.scss'

interface Props {
  title?: string
  /** Beside the title. */
  action?: ReactNode
  /** `flush`: what is inside brings its own distance to the edge, as cells do. */
  inset?: 'normal' | 'flush'
}

export function Card({ title, action, inset = 'normal', children }: PropsWithChildren<Props>) {
  return (
    <View className={`card card--${inset}`}>
      {title ? (
        <View className="card__head">
          <Text className="card__title">{title}</Text>
          {action}
        </View>
      ) : null}
      {children}
    </View>
  )
}
