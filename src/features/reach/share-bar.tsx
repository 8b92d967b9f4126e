import { View } from '@tarojs/components'
import type { ReachRow } from '@contract/reach'
import { aria } from '@/lib/aria'

/** How much of the whole, beside words that say it. */
export const ShareBar = ({ reached, all }: ReachRow['chambers']) => (
  <View className="share-bar" {...aria({ hidden: true })}>
    <View className="share-bar__done" style={{ width: `${all > 0 ? (reached / all) * 100 : 0}%` }} />
  </View>
)
