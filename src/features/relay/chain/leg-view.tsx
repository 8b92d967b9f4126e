import { Text, View } from '@tarojs/components'
import type { Leg } from '@contract/relays'
import { Tag } from '@/components/tag'
import { aria } from '@/lib/aria'
import { heldInWords, inChinese, legName } from '../relay-words'
import { Baton } from './baton'
import { Pair } from './pair'
import './leg-card.scss'
import './river.scss'

interface Props {
  leg: Leg
  /** He has the baton. */
  holds: boolean
  /** What the ribbon does after this leg: goes on, ends in his hand, or comes to its end. */
  then: 'on' | 'held' | 'end'
  now: number
}

export const bends = (n: number) => (n % 2 ? 'right' : 'left')

/** One leg lies in a bend of the ribbon, with its seal on it. */
export function LegView({ leg, holds, then, now }: Props) {
  const { n, theme, holderName, chamberName, mentorName, line } = leg
  const shape = [
    `relay-leg relay-leg--${bends(n)}`,
    then === 'held' ? 'relay-leg--last' : then === 'end' ? 'relay-leg--end' : '',
  ].join(' ')
  return (
    <View className={shape}>
      <View className="relay-leg__seal" {...aria({ hidden: true })}>
        {holds ? <Baton lit /> : <Text>{inChinese(n)}</Text>}
      </View>
      <View className={`relay-leg__card${holds ? ' relay-leg__card--now' : ''}`}>
        <View className="relay-leg__head">
          <Text className="relay-leg__number">{legName(n)}</Text>
          <Text className="relay-leg__theme">{theme}</Text>
          {holds ? (
            <Tag tone="accent" icon="relay">
              正持棒
            </Tag>
          ) : null}
        </View>
        <Text className="relay-leg__holder">{holderName}</Text>
        <Text className="relay-leg__note">{chamberName}</Text>
        <Text className="relay-leg__note">{heldInWords(leg, now)}</Text>
        {mentorName ? <Pair mentorName={mentorName} holderName={holderName} /> : null}
        {line ? <Text className="relay-leg__line">{`“${line}”`}</Text> : null}
      </View>
    </View>
  )
}
