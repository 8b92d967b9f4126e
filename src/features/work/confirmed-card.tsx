import { Text, View } from '@tarojs/components'
import { formatDate } from '@contract/values/time'
import { Card } from '@/components/card'
import { Cell } from '@/components/cell'
import { ProgressBar } from '@/components/progress-bar'
import { go, paths } from './paths'
import type { Work } from './work-words'
import './work.scss'

/** How much of the directory its presidents stand by, and which chambers have been silent longest. */
export function ConfirmedCard(work: Work) {
  const { confirmed, chambers, asOf, stale } = work
  const more = chambers - confirmed - stale.length
  return (
    <Card title="会长确认资料" inset="flush">
      <View className="work-share">
        <ProgressBar label="已确认" done={confirmed} total={chambers} unit="个商会" />
        <Text className="work-hint">
          {`截至 ${formatDate(asOf)}。“已确认”指会长或秘书长在一年内确认过资料；各级商会、筹备中的都算。`}
        </Text>
      </View>
      {stale.map(({ id, name, confirmedAt }) => (
        <Cell
          key={id}
          title={name}
          note={confirmedAt ? `上次确认 ${formatDate(confirmedAt)}` : '还没有确认过'}
          leads
          onTap={() => go(paths.chamber(id))}
        />
      ))}
      {more > 0 ? (
        <Text className="work-hint work-hint--inset">{`另有 ${more} 个，在“商会”里可以看到全部。`}</Text>
      ) : null}
    </Card>
  )
}
