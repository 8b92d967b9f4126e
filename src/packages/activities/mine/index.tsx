import Taro, { usePullDownRefresh, useReachBottom } from '@tarojs/taro'
import { Button } from '@/components/button'
import { Empty } from '@/components/empty'
import { guarded } from '@/components/guarded'
import { Page } from '@/components/page'
import { ActivityList } from '@/features/activities/list/activity-list'
import { useRefetching } from '@/features/activities/list/use-refetching'
import { toList } from '@/features/activities/paths'
import { api } from '@/lib/api'
import { usePagedList } from '@/lib/use-paged-list'

const nothing = {}

/** 我的活动: what I take part in or took part in. */
function MyActivities() {
  const list = usePagedList(api.activities.mine, nothing, { saveAs: 'activities/mine' })
  useRefetching(list.refresh)
  usePullDownRefresh(() => void list.refresh().finally(() => Taro.stopPullDownRefresh()))
  useReachBottom(() => void list.loadMore())
  return (
    <Page>
      <ActivityList
        list={list}
        empty={
          <Empty
            icon="activity"
            title="您还没有报名过活动"
            text="报名以后会出现在这里，没有网络也能看时间和地点。"
          >
            <Button onTap={toList}>看看有什么活动</Button>
          </Empty>
        }
      />
    </Page>
  )
}

export default guarded(MyActivities)
