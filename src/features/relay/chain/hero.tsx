import { Text, View } from '@tarojs/components'
import type { RelayPage } from '@contract/relays'
import { figuresOf, heldInWords, holderOf, legName } from '../relay-words'
import { Baton } from './baton'
import './hero.scss'

/** What the relay is, how far it has come, and in whose hand the baton is now. */
export function Hero({ relay, now }: { relay: RelayPage; now: number }) {
  const { legs, chambers, days } = figuresOf(relay.legs, now)
  const holder = holderOf(relay)
  const figures = [
    [legs, '棒'],
    [chambers, '个商会'],
    [days, '天'],
  ] as const
  return (
    <View className="relay-hero">
      <Text className="relay-hero__brand">红色接力 · 接力棒</Text>
      <Text className="relay-hero__title">{relay.title}</Text>
      {legs ? (
        <View className="relay-hero__figures">
          {figures.map(([figure, unit]) => (
            <View key={unit} className="relay-hero__figure">
              <Text className="relay-hero__number">{String(figure)}</Text>
              <Text className="relay-hero__unit">{unit}</Text>
            </View>
          ))}
        </View>
      ) : null}
      <View className="relay-hero__now">
        <Baton lit={holder !== null} />
        <View className="relay-hero__words">
          {holder ? (
            <>
              <Text className="relay-hero__caption">{`接力棒现在在 · ${legName(holder.n)}`}</Text>
              <Text className="relay-hero__holder">{holder.holderName}</Text>
              <Text className="relay-hero__caption">{`${holder.chamberName}，${heldInWords(holder, now)}`}</Text>
            </>
          ) : (
            <Text className="relay-hero__holder">{relay.finished ? '圆满收官' : '等待第一棒'}</Text>
          )}
        </View>
      </View>
    </View>
  )
}
