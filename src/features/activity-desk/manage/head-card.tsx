import { Text, View } from '@tarojs/components'
import type { ActivityEditing } from '@contract/activity-desk'
import { signUpKindNames, signUpKinds } from '@contract/sign-up-kinds'
import { formatAgo, now } from '@contract/values/time'
import { Card } from '@/components/card'
import { Notice } from '@/components/notice'
import { Tag } from '@/components/tag'
import { kindOf, standingOf, timesInWords, titleOf } from '../words'
import './manage.scss'

/** Of the kinds of sign-ups those that there are; approved ones always. */
const figuresOf = ({ counts, kinds }: ActivityEditing) => [
  ['名额', counts.capacity] as const,
  ...signUpKinds
    .filter((kind) => kind === 'seated' || (kind !== 'out' && kinds[kind] > 0))
    .map((kind) => [signUpKindNames[kind], kinds[kind]] as const),
  ['预留未用', counts.held] as const,
  ['谁都可报', counts.free] as const,
]

/** What it is, where it stands, and the seats in figures. */
export function HeadCard({ editing }: { editing: ActivityEditing }) {
  const { words, ...look } = standingOf(editing)
  const { draft, status, reason, updatedBy, updatedAt } = editing
  const where = [timesInWords(draft.sessions), draft.place?.name].filter(Boolean).join(' · ')
  return (
    <Card>
      <Text className="manage__title">{titleOf(editing)}</Text>
      <View className="manage__tags">
        <Tag {...look}>{words}</Tag>
        <Tag>{kindOf(editing)}</Tag>
      </View>
      {where ? <Text className="manage__line">{where}</Text> : null}
      <Text className="manage__line">{`${updatedBy} ${formatAgo(updatedAt, now())}修改`}</Text>
      {status === 'draft' ? null : (
        <View className="manage__figures">
          {figuresOf(editing).map(([label, value]) => (
            <View key={label} className="manage__figure">
              <Text className="manage__number">{value}</Text>
              <Text className="manage__label">{label}</Text>
            </View>
          ))}
        </View>
      )}
      {status === 'cancelled' && reason ? <Notice>{`已取消：${reason}`}</Notice> : null}
    </Card>
  )
}
