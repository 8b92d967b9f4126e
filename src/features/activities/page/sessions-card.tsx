import { Text, View } from '@tarojs/components'
import type { ActivityPage } from '@contract/activities'
import { Card } from '@/components/card'
import { Tag } from '@/components/tag'
import { spanWords } from '../words/when'
import './sessions-card.scss'

/** The programme, when it has more than one part; after each part whether I was there. */
export function SessionsCard({ page, now }: { page: ActivityPage; now: number }) {
  const { sessions, mine } = page
  if (sessions.length < 2) return null
  const came = new Set(mine?.came)
  return (
    <Card title="日程">
      {[...sessions]
        .sort((a, b) => a.startsAt - b.startsAt)
        .map(({ id, title, startsAt, endsAt, place, counts }) => (
          <View key={id} className="session">
            <View className="session__head">
              <Text className="session__title">{title}</Text>
              {came.has(id) ? (
                <Tag tone="good" icon="check">
                  已签到
                </Tag>
              ) : counts ? null : (
                <Tag>不计出勤</Tag>
              )}
            </View>
            <Text className="activities-hint">{spanWords(startsAt, endsAt, now)}</Text>
            {place ? <Text className="activities-hint">{place}</Text> : null}
          </View>
        ))}
    </Card>
  )
}
