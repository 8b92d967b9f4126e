import { Text, View } from '@tarojs/components'
import { useMemo } from 'react'
import { aria } from '@/lib/aria'
import { percent } from '../words/amounts'
import { arc } from './shapes'
import './chart.scss'

interface Props {
  pledgedFen: number
  receivedFen: number
  /** Without a goal the ring is of what was pledged. */
  goalFen: number | null
}

const [OUTER, INNER, WIDTH] = [53, 39, 11]

/** Outside 认捐, inside 到账, of the goal. The words beside it say the same. */
export function Ring({ pledgedFen, receivedFen, goalFen }: Props) {
  const whole = goalFen ?? pledgedFen
  const layers = useMemo(
    () =>
      [
        ['track', arc(OUTER, WIDTH, 1)],
        ['pledged', arc(OUTER, WIDTH, whole > 0 ? pledgedFen / whole : 0)],
        ['track', arc(INNER, WIDTH, 1)],
        ['received', arc(INNER, WIDTH, whole > 0 ? receivedFen / whole : 0)],
      ] as const,
    [pledgedFen, receivedFen, whole],
  )
  return (
    <View className="ring" {...aria({ hidden: true })}>
      {layers.map(([kind, mask], i) => (
        <View key={i} className={`ring__layer ring__layer--${kind}`} style={mask} />
      ))}
      <View className="ring__middle">
        <Text className="ring__share">{percent(goalFen === null ? receivedFen : pledgedFen, whole)}</Text>
      </View>
    </View>
  )
}
