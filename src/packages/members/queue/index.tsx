import Taro, { usePullDownRefresh, useReachBottom } from '@tarojs/taro'
import { guarded } from '@/components/guarded'
import { Page } from '@/components/page'
import { QueueList } from '@/features/members/queue/queue-list'
import { useQueue } from '@/features/members/queue/use-queue'

function Applications() {
  const queue = useQueue()
  const { refresh, loadMore } = queue.list
  usePullDownRefresh(() => void refresh().finally(() => Taro.stopPullDownRefresh()))
  useReachBottom(() => void loadMore())
  return (
    <Page>
      <QueueList queue={queue} />
    </Page>
  )
}

export default guarded(Applications)
