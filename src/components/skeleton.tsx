import { View } from '@tarojs/components'
import { aria } from '@/lib/aria'
import './skeleton.scss'

/** Grey lines where text is about to be; `widths` in per cent. */
export function Skeleton({ widths = [90, 100, 60] }: { widths?: readonly number[] }) {
  return (
    <View className="skeleton" {...aria({ role: 'status', label: '正在加载' })}>
      {widths.map((width, index) => (
        <View key={index} className="skeleton__line" style={{ width: `${width}%` }} />
      ))}
    </View>
  )
}
