import { Text, View } from '@tarojs/components'
import { aria } from '@/lib/aria'
import { bothWords, shortWords } from '../words/amounts'
import './chart.scss'

export interface Bar {
  id: string
  name: string
  pledgedFen: number
  receivedFen: number
}

const width = (part: number, most: number) => ({
  width: `${most > 0 ? Math.min(100, (part / most) * 100) : 0}%`,
})

/** 认捐 and 到账 of each, one under the other, on one scale. */
export function Bars({ bars, onTap }: { bars: readonly Bar[]; onTap?: (id: string) => void }) {
  const most = Math.max(0, ...bars.map(({ pledgedFen, receivedFen }) => Math.max(pledgedFen, receivedFen)))
  return (
    <View>
      {bars.map((bar) => (
        <View
          key={bar.id}
          className="bar"
          hoverClass={onTap ? 'bar--pressed' : 'none'}
          onClick={onTap ? () => onTap(bar.id) : undefined}
          {...aria({ role: onTap ? 'link' : undefined, label: `${bar.name}，${bothWords(bar)}` })}
        >
          <Text className="bar__name">{bar.name}</Text>
          <View className="bar__row">
            <Text className="bar__words">{`认捐 ${shortWords(bar.pledgedFen)}`}</Text>
            <View className="bar__track">
              <View className="bar__part bar__part--pledged" style={width(bar.pledgedFen, most)} />
            </View>
          </View>
          <View className="bar__row">
            <Text className="bar__words">{`到账 ${shortWords(bar.receivedFen)}`}</Text>
            <View className="bar__track">
              <View className="bar__part bar__part--received" style={width(bar.receivedFen, most)} />
            </View>
          </View>
        </View>
      ))}
    </View>
  )
}
