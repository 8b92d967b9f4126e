import { Text, View } from '@tarojs/components'
import { useMemo } from 'react'
import type { Board } from '@contract/campaigns'
import { fromShanghai } from '@contract/values/time'
import { aria } from '@/lib/aria'
import { bothWords, shortWords } from '../words/amounts'
import { shortDay } from '../words/days'
import { area, line, type Point } from './shapes'
import './chart.scss'

type Days = Board['days']

/** Days by the calendar, amounts from nothing to the highest. */
function pointsOf(days: Days, of: 'pledgedFen' | 'receivedFen'): Point[] {
  const at = days.map(({ on }) => fromShanghai(on))
  const [from = 0, to = 0] = [at[0], at[at.length - 1]]
  const most = Math.max(1, ...days.map(({ pledgedFen, receivedFen }) => Math.max(pledgedFen, receivedFen)))
  return days.map((day, i) => ({ x: to > from ? ((at[i] ?? 0) - from) / (to - from) : 0, y: day[of] / most }))
}

/** How both totals grew, day by day. */
export function Curve({ days }: { days: Days }) {
  const layers = useMemo(() => {
    const [pledged, received] = [pointsOf(days, 'pledgedFen'), pointsOf(days, 'receivedFen')]
    return [
      ['pledged-area', area(pledged)],
      ['received-area', area(received)],
      ['pledged', line(pledged)],
      ['received', line(received)],
    ] as const
  }, [days])
  const [first, last] = [days[0], days[days.length - 1]]
  if (!first || !last || days.length < 2) return null
  const top = Math.max(...days.map((day) => Math.max(day.pledgedFen, day.receivedFen)))
  return (
    <View>
      <Text className="curve__top">{`最高 ${shortWords(top)}`}</Text>
      <View className="curve" {...aria({ role: 'img', label: `到${shortDay(last.on)}，${bothWords(last)}` })}>
        {layers.map(([kind, mask]) => (
          <View key={kind} className={`curve__layer curve__layer--${kind}`} style={mask} />
        ))}
      </View>
      <View className="curve__days">
        <Text>{shortDay(first.on)}</Text>
        <Text>{shortDay(last.on)}</Text>
      </View>
    </View>
  )
}
