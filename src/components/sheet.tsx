import { Text, View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { aria } from '@/lib/aria'
import { Icon } from './icon'
import './sheet.scss'

interface Props {
  open: boolean
  title: string
  onClose: () => void
}

/** Comes up from below over the page. What is inside lives only while it is open. */
export function Sheet({ open, title, onClose, children }: PropsWithChildren<Props>) {
  if (!open) return null
  return (
    <View className="sheet" {...aria({ role: 'dialog', label: title })}>
      <View className="sheet__mask" catchMove onClick={onClose} />
      <View className="sheet__body">
        <View className="sheet__head">
          <Text className="sheet__title">{title}</Text>
          <View className="sheet__close" onClick={onClose} {...aria({ role: 'button', label: '关闭' })}>
            <Icon name="close" />
          </View>
        </View>
        {children}
      </View>
    </View>
  )
}
