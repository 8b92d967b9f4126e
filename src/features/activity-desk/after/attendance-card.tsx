import { Text, View } from '@tarojs/components'
import type { ActivityEditing } from '@contract/activity-desk'
import { Card } from '@/components/card'
import { Cell } from '@/components/cell'
import { Notice } from '@/components/notice'
import { ProgressBar } from '@/components/progress-bar'
import { Skeleton } from '@/components/skeleton'
import { go, paths } from '../paths'
import { sessionTimes } from '../words'
import type { After } from './use-after'
import './after.scss'

const SHOWN = 6

interface Props {
  editing: ActivityEditing
  absent: After['absent']
}

/** How many came to each session, and who did not come at all. */
export function AttendanceCard({ editing, absent: { data, error, loading, refresh } }: Props) {
  const { id, draft } = editing
  if (loading) {
    return (
      <Card title="出勤">
        <Skeleton />
      </Card>
    )
  }
  if (!data) return error ? <Notice error={error} onRetry={() => void refresh()} /> : null
  const { filters, came, items } = data
  const { absent: missed = 0, seated = 0 } = filters
  const names = items.slice(0, SHOWN).map(({ name }) => name)
  const isOver = editing.phase === 'ended'
  const more = missed > names.length ? ` 等 ${missed} 人` : ''
  return (
    <Card title="出勤" inset="flush">
      {draft.sessions.map((session) => (
        <View key={session.id} className="after-session">
          <ProgressBar
            label={`${session.title}${session.counts ? '' : '（不计出勤）'}`}
            done={came[session.id] ?? 0}
            total={seated}
            unit="人"
          />
          <Text className="after-hint">{sessionTimes(session)}</Text>
        </View>
      ))}
      <Cell
        icon="dismiss"
        title={`缺席 ${missed} 人`}
        note={names.length ? `${names.join('、')}${more}` : isOver ? '报了名的都来过' : '活动结束以后才算'}
        leads={missed > 0}
        onTap={missed > 0 ? () => go(paths.roll(id, 'absent')) : undefined}
      />
    </Card>
  )
}
