import { Text } from '@tarojs/components'
import { Card } from '@/components/card'
import { Cell } from '@/components/cell'
import { Notice } from '@/components/notice'
import { Skeleton } from '@/components/skeleton'
import { Tag } from '@/components/tag'
import { go, paths } from './paths'
import type { useWork } from './use-work'
import { confirmedInWords, endingByUrgency, waitingCount } from './work-words'
import './work.scss'

const counted = (count: number) => (
  <Tag tone={count > 0 ? 'accent' : 'quiet'}>{count > 0 ? `${count} 件` : '没有'}</Tag>
)

/** What waits for the office, in figures; each leads to the list behind it. */
export function TodoCard({ data, error, loading, refresh }: ReturnType<typeof useWork>) {
  if (loading) {
    return (
      <Card title="待办">
        <Skeleton />
      </Card>
    )
  }
  if (!data) return error ? <Notice error={error} onRetry={() => void refresh()} /> : null
  const { urgent, later } = endingByUrgency(data)
  const waiting = waitingCount(data)
  return (
    <Card title={waiting > 0 ? `待办（${waiting}）` : '待办'} inset="flush">
      {error ? <Notice error={error} onRetry={() => void refresh()} /> : null}
      <Cell
        icon="invite"
        title="入会申请"
        note="等待审核"
        value={counted(data.applications)}
        leads
        onTap={() => go(paths.applications)}
      />
      <Cell
        icon="clock"
        title="任期将满"
        note={later.length ? `另有 ${later.length} 个在 90 天内` : '30 天内和已过期的'}
        value={counted(urgent.length)}
        leads
        onTap={() => go(paths.todo)}
      />
      {data.setAside ? (
        <Cell
          icon="retry"
          title="搁置事项"
          note="系统没能自动办成的事"
          value={counted(data.setAside)}
          leads
          onTap={() => go(paths.setAside)}
        />
      ) : null}
      <Cell
        icon="done"
        title="会长确认资料"
        note={confirmedInWords(data)}
        leads
        onTap={() => go(paths.todo)}
      />
      {waiting === 0 ? <Text className="work-hint work-hint--inset">现在没有等您处理的事。</Text> : null}
    </Card>
  )
}
