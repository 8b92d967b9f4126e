import { Text, View } from '@tarojs/components'
import type { AuditEntry } from '@contract/audit'
import { formatDateTime } from '@contract/values/time'
import { Tag } from '@/components/tag'
import { compareWords, type Difference } from './compare-words'
import './audit.scss'

const outcomes: Record<AuditEntry['outcome'], { words: string; tone: 'good' | 'accent' | 'wait' }> = {
  done: { words: '已完成', tone: 'good' },
  refused: { words: '被拒绝', tone: 'accent' },
  started: { words: '没有完成', tone: 'wait' },
}

function Change({ label, before, after }: Difference) {
  return (
    <View className="audit-change">
      {label ? <Text className="audit-change__label">{label}</Text> : null}
      {before === null ? null : (
        <View className="audit-change__side">
          <Text className="audit-change__when">原来</Text>
          <Text className="audit-change__value">{before || '空'}</Text>
        </View>
      )}
      {after === null ? null : (
        <View className="audit-change__side audit-change__side--after">
          <Text className="audit-change__when">{before === null ? '内容' : '改成'}</Text>
          <Text className="audit-change__value">{after || '空'}</Text>
        </View>
      )}
    </View>
  )
}

/** Who did what, to what, when, before and after, and how it ended. */
export function AuditRow({ entry }: { entry: AuditEntry }) {
  const { at, who, what, target, outcome, reason, before, after } = entry
  const { differences, same } = compareWords(before, after)
  const { words, tone } = outcomes[outcome]
  return (
    <View className="audit-entry">
      <View className="audit-entry__head">
        <Text className="audit-entry__when">{formatDateTime(at)}</Text>
        <Text className="audit-entry__who">{who}</Text>
      </View>
      <View className="audit-entry__main">
        <View className="audit-entry__what">
          <Text className="audit-entry__title">{what}</Text>
          <Tag tone={tone}>{words}</Tag>
        </View>
        {target ? <Text className="audit-entry__target">{target}</Text> : null}
        {reason ? <Text className="audit-entry__reason">{`原因：${reason}`}</Text> : null}
        {differences.map((difference) => (
          <Change key={difference.label} {...difference} />
        ))}
        {same > 0 && differences.length > 0 ? (
          <Text className="audit-hint">{`其他 ${same} 项没有变`}</Text>
        ) : null}
      </View>
    </View>
  )
}
