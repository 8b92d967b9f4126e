import { View } from '@tarojs/components'
import { aria } from '@/lib/aria'
import type { IconName } from './names'
import './icon.scss'
import './icons.scss'

export type { IconName }

/** Takes the colour and, in `em`, the size of the text around it. Decoration: the words beside it say the same. */
export function Icon({ name, className = '' }: { name: IconName; className?: string }) {
  return <View className={`icon icon--${name} ${className}`} {...aria({ hidden: true })} />
}
