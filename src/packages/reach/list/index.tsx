import Taro, { useDidShow, usePullDownRefresh, useReachBottom } from '@tarojs/taro'
import { guarded } from '@/components/guarded'
import { Page } from '@/components/page'
import { OfficeOnly } from '@/features/office/office-only'
import { askReach, ReachList } from '@/features/reach/list/reach-list'
import { usePagedList } from '@/lib/use-paged-list'

const nothing = {}

function List() {
  const list = usePagedList(askReach, nothing)
  useDidShow(() => {
    if (list.items) void list.refresh()
  })
  usePullDownRefresh(() => void list.refresh().finally(() => Taro.stopPullDownRefresh()))
  useReachBottom(() => void list.loadMore())
  return <ReachList list={list} />
}

function ReachListPage() {
  return (
    <Page>
      <OfficeOnly>
        <List />
      </OfficeOnly>
    </Page>
  )
}

export default guarded(ReachListPage)
