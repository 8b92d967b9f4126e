import Taro, { usePullDownRefresh } from '@tarojs/taro'
import { Card } from '@/components/card'
import { Cell } from '@/components/cell'
import { Failure } from '@/components/failure'
import { guarded } from '@/components/guarded'
import { Page } from '@/components/page'
import { Skeleton } from '@/components/skeleton'
import { Wide } from '@/components/wide'
import { OfficeOnly } from '@/features/office/office-only'
import { ConfirmedCard } from '@/features/work/confirmed-card'
import { EndingList } from '@/features/work/ending-list'
import { go, paths } from '@/features/work/paths'
import { useWork } from '@/features/work/use-work'
import { endingByUrgency } from '@/features/work/work-words'

function Todo() {
  const { data, error, loading, refresh } = useWork()
  usePullDownRefresh(() => void refresh().finally(() => Taro.stopPullDownRefresh()))
  if (loading) {
    return (
      <Card>
        <Skeleton />
      </Card>
    )
  }
  if (!data) return error ? <Failure error={error} onRetry={() => void refresh()} /> : null
  const { urgent, later } = endingByUrgency(data)
  return (
    <Wide>
      <Card inset="flush">
        <Cell
          icon="invite"
          title="入会申请"
          note={data.applications > 0 ? `${data.applications} 份等待审核` : '没有等待审核的'}
          leads
          onTap={() => go(paths.applications)}
        />
      </Card>
      <EndingList title="任期 30 天内到期" ending={urgent} none="没有马上到期的任期。" />
      <EndingList title="任期 31 到 90 天内到期" ending={later} none="没有快到期的任期。" />
      <ConfirmedCard {...data} />
    </Wide>
  )
}

function TodoPage() {
  return (
    <Page>
      <OfficeOnly>
        <Todo />
      </OfficeOnly>
    </Page>
  )
}

export default guarded(TodoPage)
