import { Text, View } from '@tarojs/components'
import { activityKindNames, type ActivityCard as Card } from '@contract/activities'
import { shanghai } from '@contract/values/time'
import { Icon } from '@/components/icon'
import { Tag } from '@/components/tag'
import { aria } from '@/lib/aria'
import { go, paths } from '../paths'
import { countWords, mineWords, roomOf, roomWords } from '../words/seats'
import { spanWords, weekdayOf } from '../words/when'
import './activity-card.scss'

function DateBlock({ at, quiet }: { at: number; quiet: boolean }) {
  const day = shanghai(at)
  return (
    <View className={`date-block${quiet ? ' date-block--quiet' : ''}`} {...aria({ hidden: true })}>
      <Text className="date-block__month">{day.format('M月')}</Text>
      <Text className="date-block__day">{day.format('D')}</Text>
      <Text className="date-block__weekday">{weekdayOf(at)}</Text>
    </View>
  )
}

interface Props {
  card: Card
  /** Epoch ms. */
  now: number
}

/** When, what, where, whether there is room, and how I stand: one glance, one sentence for a screen reader. */
export function ActivityCard({ card, now }: Props) {
  const { id, kind, title, startsAt, endsAt, placeName, phase, counts } = card
  const room = roomWords(roomOf(card))
  const mine = mineWords(card.mine, phase)
  const when = spanWords(startsAt, endsAt, now)
  const over = phase === 'ended' || phase === 'cancelled'
  const said = [mine?.words, title, activityKindNames[kind], when, placeName, room.words, countWords(counts)]
  return (
    <View
      className={`activity-card${phase === 'cancelled' ? ' activity-card--cancelled' : ''}`}
      hoverClass="activity-card--pressed"
      onClick={() => go(paths.show(id))}
      {...aria({ role: 'link', label: said.filter(Boolean).join('，') })}
    >
      <DateBlock at={startsAt} quiet={over} />
      <View className="activity-card__main">
        <Text className="activity-card__kind">{activityKindNames[kind]}</Text>
        <Text className="activity-card__title">{title}</Text>
        <View className="activity-card__fact">
          <Icon name="clock" />
          <Text>{when}</Text>
        </View>
        {placeName ? (
          <View className="activity-card__fact">
            <Icon name="place" />
            <Text>{placeName}</Text>
          </View>
        ) : null}
        <View className="activity-card__state">
          <Tag tone={room.tone}>{room.words}</Tag>
          {phase === 'cancelled' ? null : <Text>{countWords(counts)}</Text>}
        </View>
        {mine ? (
          <View className="activity-card__mine">
            <Tag tone={mine.tone} icon="person">
              {mine.words}
            </Tag>
          </View>
        ) : null}
      </View>
    </View>
  )
}
