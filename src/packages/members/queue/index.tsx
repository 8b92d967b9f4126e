import Taro, { usePullDownRefresh, useReachBottom } from '@tarojs/taro'
import { Page } from '@/components/page'
import { QueueList } from '@/features/members/queue/queue-list'
import { useQueue } from '@/features/members/queue/use-queue'

export default function Applications() {
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
