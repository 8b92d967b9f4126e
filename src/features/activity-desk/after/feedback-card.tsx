import { Text, View } from '@tarojs/components'
import { formatDate } from '@contract/values/time'
import { Card } from '@/components/card'
import { ListFooter } from '@/components/list-footer'
import { Notice } from '@/components/notice'
import { Skeleton } from '@/components/skeleton'
import type { After, Feedback, FeedbackLine } from './use-after'
import './after.scss'

const MOST = 5

/** Five stars first; the figure stands beside each bar. */
function Stars({ stars }: { stars: Feedback['stars'] }) {
  const most = Math.max(1, ...stars.byStars)
  return (
    <View>
      <Text className="after-average">
        {stars.average === null ? '还没有人评价' : `平均 ${stars.average} 星，${stars.n} 人评价`}
      </Text>
      {stars.n > 0
        ? Array.from({ length: MOST }, (_, i) => MOST - i).map((n) => {
            const count = stars.byStars[n - 1] ?? 0
            return (
              <View key={n} className="after-stars">
                <Text className="after-stars__name">{`${n} 星`}</Text>
                <View className="after-stars__track">
                  <View className="after-stars__bar" style={{ width: `${(count / most) * 100}%` }} />
                </View>
                <Text className="after-stars__count">{`${count} 人`}</Text>
              </View>
            )
          })
        : null}
    </View>
  )
}

function Said({ line }: { line: FeedbackLine }) {
  return (
    <View className="after-said">
      <Text className="after-hint">{`${line.stars} 星 · ${formatDate(line.at)}`}</Text>
      {line.good ? <Text className="after-said__text">{`收获：${line.good}`}</Text> : null}
      {line.better ? <Text className="after-said__text">{`建议：${line.better}`}</Text> : null}
    </View>
  )
}

/** What people thought of it, without their names. */
export function FeedbackCard({ stars, feedback }: Pick<After, 'stars' | 'feedback'>) {
  const { items, error, loading, refresh } = feedback
  if (loading) {
    return (
      <Card title="反馈">
        <Skeleton />
      </Card>
    )
  }
  if (!items) return error ? <Notice error={error} onRetry={() => void refresh()} /> : null
  const written = items.filter(({ good, better }) => good || better)
  return (
    <Card title="反馈">
      {stars ? <Stars stars={stars} /> : null}
      {written.map((line) => (
        <Said key={line.id} line={line} />
      ))}
      {items.length ? (
        <ListFooter
          loading={feedback.loadingMore}
          atEnd={feedback.atEnd}
          error={feedback.moreError}
          onRetry={() => void feedback.loadMore()}
        />
      ) : null}
    </Card>
  )
}
