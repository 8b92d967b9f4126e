import { View } from '@tarojs/components'
import { aria } from '@/lib/aria'
import './baton.scss'

/** The baton itself: red lacquer with gold rings. `lit` while somebody holds it. */
export const Baton = ({ lit = false }: { lit?: boolean }) => (
  <View className={`baton${lit ? ' baton--lit' : ''}`} {...aria({ hidden: true })}>
    <View className="baton__picture" />
  </View>
)
