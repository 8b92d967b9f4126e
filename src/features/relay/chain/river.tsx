import { Text, View } from '@tarojs/components'
import type { RelayPage } from '@contract/relays'
import { aria } from '@/lib/aria'
import { useGradual } from '@/lib/use-gradual'
import { holderOf, legName } from '../relay-words'
import { Baton } from './baton'
import { bends, LegView } from './leg-view'
import './river.scss'

const STEP = 12

/** The way of the baton from hand to hand, as one ribbon that winds down the page. */
export function River({ relay, now }: { relay: RelayPage; now: number }) {
  const { legs, finished, offer } = relay
  const drawn = useGradual(legs.length, STEP)
  const holder = holderOf(relay)
  const next = legName(legs.length + 1)
  return (
    <View className="relay-river">
      {legs.length ? (
        <View className="relay-river__source" {...aria({ hidden: true })}>
          <View className="relay-river__bank" />
        </View>
      ) : null}
      {legs.slice(0, drawn).map((leg, index) => (
        <LegView
          key={leg.n}
          leg={leg}
          holds={leg === holder}
          then={index < legs.length - 1 ? 'on' : finished ? 'end' : 'held'}
          now={now}
        />
      ))}
      {finished && drawn === legs.length ? (
        <View className="relay-end">
          <View className={`relay-end__turn relay-end__turn--${bends(legs.length)}`} />
          <Baton />
          <Text className="relay-end__title">收官</Text>
          <Text className="relay-end__words">一棒接一棒，薪火永相传</Text>
        </View>
      ) : null}
      {holder && drawn === legs.length ? (
        <View className="relay-onward">
          <View className="relay-onward__drops" />
          <Text className="relay-onward__words">
            {offer ? `${next}正递给${offer.toName ?? '群里最先接棒的人'}` : `${next}，传向哪里？`}
          </Text>
        </View>
      ) : null}
    </View>
  )
}
