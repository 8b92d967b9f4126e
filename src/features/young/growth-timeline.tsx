import { Text, View } from '@tarojs/components'
import { growthKindNames, type YoungRecord } from '@contract/young'
import { Card } from '@/components/card'
import { Icon, type IconName } from '@/components/icon'
import { byYear, dayInYear } from './timeline'
import './growth-timeline.scss'

type Growth = YoungRecord['growth']

const icons: Record<Growth[number]['kind'], IconName> = {
  training: 'training',
  relay: 'relay',
  award: 'award',
  endorsement: 'endorsement',
  other: 'star',
}

/** 培训 3 · 荣誉 1: what there is at a glance. */
function summary(growth: Growth) {
  return (Object.keys(icons) as Growth[number]['kind'][])
    .map((kind) => [kind, growth.filter((entry) => entry.kind === kind).length] as const)
    .filter(([, count]) => count > 0)
}

/** 成长档案, the newest on top. */
export function GrowthTimeline({ growth }: { growth: Growth }) {
  return (
    <Card title="成长档案">
      {growth.length ? (
        <View className="growth__summary">
          {summary(growth).map(([kind, count]) => (
            <View key={kind} className="growth__sum">
              <Text className="growth__count">{String(count)}</Text>
              <Text className="growth__kind">{growthKindNames[kind]}</Text>
            </View>
          ))}
        </View>
      ) : (
        <Text className="young-hint">
          参加培训、接过接力棒、获得荣誉，或者接受会长的推荐以后，会记在这里。
        </Text>
      )}
      {byYear(growth).map(({ year, entries }) => (
        <View key={year} className="growth__year">
          <Text className="growth__year-name">{`${year} 年`}</Text>
          {entries.map(({ id, kind, on, title }) => (
            <View key={id} className={`growth__entry growth__entry--${kind}`}>
              <View className="growth__mark">
                <Icon name={icons[kind]} />
              </View>
              <View className="growth__main">
                <Text className="growth__meta">{`${dayInYear(on)} · ${growthKindNames[kind]}`}</Text>
                <Text className="growth__title">{title}</Text>
              </View>
            </View>
          ))}
        </View>
      ))}
    </Card>
  )
}
