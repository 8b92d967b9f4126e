import { View } from '@tarojs/components'
import Taro, { usePullDownRefresh, useRouter } from '@tarojs/taro'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Cell } from '@/components/cell'
import { Failure } from '@/components/failure'
import { guarded } from '@/components/guarded'
import { Notice } from '@/components/notice'
import { Page } from '@/components/page'
import { Skeleton } from '@/components/skeleton'
import { FindCard } from '@/features/check-in/door/find-card'
import { HeadCard } from '@/features/check-in/door/head-card'
import { ListCard } from '@/features/check-in/door/list-card'
import { ShownPanel } from '@/features/check-in/door/shown-panel'
import { SyncLine } from '@/features/check-in/door/sync-line'
import { useDoor } from '@/features/check-in/door/use-door'
import { go, paths } from '@/features/check-in/paths'
import { canScan } from '@/lib/scan'

/** The office's phone at the door. No check of the role first: without a network nobody could answer it. */
function Scan() {
  const { id = '' } = useRouter().params
  const view = useDoor(id)
  const { list, door, session, shown, failed } = view
  usePullDownRefresh(() => void list.refresh().finally(() => Taro.stopPullDownRefresh()))
  if (!door) {
    return (
      <Page>
        {list.error ? (
          <Failure error={list.error} onRetry={list.refresh} />
        ) : (
          <Card>
            <Skeleton widths={[60, 100, 100]} />
          </Card>
        )}
      </Page>
    )
  }
  return (
    <Page>
      <HeadCard {...view} door={door} />
      {failed ? <Notice error={failed} /> : null}
      {shown ? <ShownPanel {...view} shown={shown} /> : null}
      {canScan ? (
        <View className="door-scan">
          <Button icon="scan" disabled={!session} reason="这个活动没有场次" onTap={() => void view.scan()}>
            {shown ? '扫下一位' : '扫码签到'}
          </Button>
        </View>
      ) : null}
      <FindCard {...view} door={door} />
      <SyncLine {...view} door={door} />
      <ListCard {...view} door={door} />
      <Card inset="flush">
        <Cell
          icon="screen"
          title="现场大屏签到码"
          note="放在门口，参加人自己扫"
          leads
          onTap={() => go(paths.venue(id, session?.id))}
        />
      </Card>
    </Page>
  )
}

export default guarded(Scan)
