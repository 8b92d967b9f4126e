import Taro, { useDidShow, usePullDownRefresh, useReachBottom } from '@tarojs/taro'
import { useState } from 'react'
import type { DeskPledge } from '@contract/pledge-desk'
import { pledgeStateNames, pledgeStates, type PledgeState } from '@contract/pledges'
import { Chips } from '@/components/chips'
import { DataTable, type Column } from '@/components/data-table'
import { Empty } from '@/components/empty'
import { PagedView } from '@/components/paged-view'
import { SearchBox } from '@/components/search-box'
import { Tag } from '@/components/tag'
import { ToolLine } from '@/components/tool-line'
import { Wide } from '@/components/wide'
import { api } from '@/lib/api'
import { usePagedList } from '@/lib/use-paged-list'
import { Filters } from '../layout'
import { go, paths } from '../paths'
import { dayOf, pledgeLook, yuan } from '../words'

type Choice = 'all' | PledgeState | 'requested'

const options: readonly { value: Choice; label: string }[] = [
  { value: 'all', label: '全部' },
  { value: 'held', label: pledgeStateNames.held },
  { value: 'requested', label: '申请变更' },
  ...pledgeStates
    .filter((value) => value !== 'held')
    .map((value) => ({ value, label: pledgeStateNames[value] })),
]

export const pledgeColumns: readonly Column<DeskPledge>[] = [
  {
    head: '认捐人',
    cell: ({ donorName, display }) => `${donorName}${display === 'anonymous' ? '（隐名）' : ''}`,
    lead: true,
  },
  {
    head: '署名',
    cell: ({ company, chamberName }) => [company, chamberName].filter(Boolean).join(' · '),
    share: 1.4,
  },
  {
    head: '状态',
    cell: ({ state, requested, heldFen }) =>
      heldFen !== null && state !== 'held' ? (
        <Tag tone="accent">变更待确认</Tag>
      ) : requested ? (
        <Tag tone="accent">申请变更</Tag>
      ) : (
        <Tag tone={pledgeLook(state).tone}>{pledgeLook(state).words}</Tag>
      ),
    share: 0.8,
  },
  {
    head: '认捐',
    cell: ({ pledgedFen, heldFen }) =>
      heldFen === null ? yuan(pledgedFen) : `${yuan(pledgedFen)}（待确认 ${yuan(heldFen)}）`,
    share: 1.1,
  },
  { head: '到账', cell: ({ receivedFen }) => yuan(receivedFen), share: 1.1 },
  { head: '还差', cell: ({ balanceFen }) => (balanceFen > 0 ? yuan(balanceFen) : ''), share: 1.1 },
  { head: '下次到期', cell: ({ nextDueOn }) => (nextDueOn ? dayOf(nextDueOn) : ''), share: 1.3 },
  { head: '附言编号', cell: ({ reference }) => reference },
]

/** Every pledge of a campaign, anonymous donors by name: for the office alone. */
export function PledgeList({ campaignId }: { campaignId: string }) {
  const [state, setState] = useState<Choice>('all')
  const [query, setQuery] = useState('')
  const list = usePagedList(api.pledgeDesk.list, {
    campaignId,
    query,
    ...(state === 'all' ? null : { state }),
  })
  useDidShow(() => {
    if (list.items) void list.refresh()
  })
  useReachBottom(() => void list.loadMore())
  usePullDownRefresh(() => void list.refresh().finally(() => Taro.stopPullDownRefresh()))
  return (
    <Wide>
      <ToolLine>
        <SearchBox placeholder="姓名、企业、附言编号" value={query} onSearch={setQuery} />
      </ToolLine>
      <Filters>
        <Chips label="按状态筛选" options={options} value={state} onChange={setState} />
      </Filters>
      <PagedView
        list={list}
        empty={<Empty icon="pledge" title={query || state !== 'all' ? '没有找到' : '还没有认捐'} />}
      >
        {(items) => (
          <DataTable
            label="认捐"
            columns={pledgeColumns}
            rows={items}
            keyOf={({ id }) => id}
            nameOf={({ donorName }) => donorName}
            onOpen={({ id }) => go(paths.pledge(id))}
          />
        )}
      </PagedView>
    </Wide>
  )
}
