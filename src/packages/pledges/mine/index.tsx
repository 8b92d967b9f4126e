import Taro, { useDidShow, usePullDownRefresh } from '@tarojs/taro'
import { Button } from '@/components/button'
import { Empty } from '@/components/empty'
import { guarded } from '@/components/guarded'
import { Page } from '@/components/page'
import { Gate } from '@/features/pledges/gate'
import { PledgeRow } from '@/features/pledges/mine/pledge-row'
import { MineForMembers } from '@/features/pledges/members-only'
import { toBoard } from '@/features/pledges/paths'
import { api } from '@/lib/api'
import { useQuery } from '@/lib/use-query'

/** 我的认捐 */
function MyPledges() {
  const found = useQuery(api.pledges.mine, {}, { saveAs: 'pledges/mine' })
  const { data, error, refresh } = found
  useDidShow(() => {
    if (data) void refresh()
  })
  usePullDownRefresh(() => void refresh().finally(() => Taro.stopPullDownRefresh()))
  if (error?.kind === 'forbidden')
    return (
      <Page>
        <MineForMembers />
      </Page>
    )
  return (
    <Page>
      <Gate found={found}>
        {({ items }) =>
          items.length > 0 ? (
            items.map((pledge) => <PledgeRow key={pledge.id} pledge={pledge} />)
          ) : (
            <Empty icon="pledge" title="您还没有认捐" text="认捐以后，进度、证书和票据都在这里。">
              <Button onTap={toBoard}>看看认捐项目</Button>
            </Empty>
          )
        }
      </Gate>
    </Page>
  )
}

export default guarded(MyPledges)
