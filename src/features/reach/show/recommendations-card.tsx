import { Text, View } from '@tarojs/components'
import type { ReachView } from '@contract/reach'
import { formatAgo, now } from '@contract/values/time'
import { Card } from '@/components/card'

type Recommended = ReachView['recommendations'][number]

const came = ({ people, signUps }: Recommended, isActivity: boolean) =>
  `带来 ${people} 人${isActivity ? `，其中 ${signUps} 人报名` : ''}`

interface Props {
  view: Pick<ReachView, 'recommendations' | 'subject'>
}

/** 会长荐 and what came of each. */
export function RecommendationsCard({ view: { recommendations, subject } }: Props) {
  if (recommendations.length === 0) return null
  return (
    <Card title={`会长荐（${recommendations.length}）`}>
      {recommendations.map((each) => (
        <View key={`${each.name}/${each.at}`} className="recommended">
          <Text className="recommended__line">{`“${each.line}”`}</Text>
          <Text className="recommended__came">{came(each, subject.kind === 'activity')}</Text>
          <Text className="reach__hint">
            {`${each.chamberName}会长 ${each.name} · ${formatAgo(each.at, now())}`}
          </Text>
        </View>
      ))}
    </Card>
  )
}
