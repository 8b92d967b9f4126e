import { View } from '@tarojs/components'
import Taro, { usePullDownRefresh, useReachBottom, useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { waterNames, waters, type Water } from '@contract/campaigns'
import { Card } from '@/components/card'
import { Chips } from '@/components/chips'
import { Empty } from '@/components/empty'
import { guarded } from '@/components/guarded'
import { Page } from '@/components/page'
import { PagedView } from '@/components/paged-view'
import { SearchBox } from '@/components/search-box'
import { HonourLine } from '@/features/pledges/board/honour-line'
import { MembersOnly } from '@/features/pledges/members-only'
import { api } from '@/lib/api'
import { usePagedList } from '@/lib/use-paged-list'
import './index.scss'

type Choice = Water | 'all'
const options: { value: Choice; label: string }[] = [
  { value: 'all', label: '全部' },
  ...waters.map((value) => ({ value, label: waterNames[value] })),
]

/** All of the honour roll; finds what is shown, never what is hidden. */
function Honours() {
  const { id = '' } = useRouter().params
  const [query, setQuery] = useState('')
  const [water, setWater] = useState<Choice>('all')
  const list = usePagedList(api.campaigns.honours, { id, query, ...(water === 'all' ? {} : { water }) })
  usePullDownRefresh(() => void list.refresh().finally(() => Taro.stopPullDownRefresh()))
  useReachBottom(() => void list.loadMore())
  if (list.error?.code === 'campaign.members_only')
    return (
      <Page>
        <MembersOnly />
      </Page>
    )
  return (
    <Page>
      <View className="honours__tools">
        <SearchBox placeholder="姓名、企业、商会" value={query} onSearch={setQuery} />
        <Chips<Choice> label="用途" options={options} value={water} onChange={setWater} />
      </View>
      <PagedView
        list={list}
        empty={
          query ? (
            <Empty icon="no-result" title={`没有找到“${query}”`} text="隐名的认捐搜不到姓名。" />
          ) : (
            <Empty icon="pledge" title="还没有认捐" text="认捐后会按公示方式出现在这里。" />
          )
        }
      >
        {(items) => (
          <Card>
            {items.map((row) => (
              <HonourLine key={row.id} row={row} />
            ))}
          </Card>
        )}
      </PagedView>
    </Page>
  )
}

export default guarded(Honours)
