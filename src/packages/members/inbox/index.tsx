import Taro, { usePullDownRefresh, useReachBottom } from '@tarojs/taro'
import { guarded } from '@/components/guarded'
import { Page } from '@/components/page'
import { InboxList } from '@/features/inbox/inbox-list'
import { useInbox } from '@/features/inbox/use-inbox'

function Inbox() {
  const inbox = useInbox()
  const { list } = inbox
  usePullDownRefresh(() => void list.refresh().finally(() => Taro.stopPullDownRefresh()))
  useReachBottom(() => void list.loadMore())
  return (
    <Page>
      <InboxList {...inbox} />
    </Page>
  )
}

export default guarded(Inbox)
