import Taro, { useDidShow, usePullDownRefresh } from '@tarojs/taro'
import { useRef } from 'react'
import type { Output } from '@contract/action'
import type { campaignDesk } from '@contract/campaign-desk'
import { Button } from '@/components/button'
import { ButtonRow } from '@/components/button-row'
import { Card } from '@/components/card'
import { DataTable, type Column } from '@/components/data-table'
import { Empty } from '@/components/empty'
import { Failure } from '@/components/failure'
import { Notice } from '@/components/notice'
import { Skeleton } from '@/components/skeleton'
import { Tag } from '@/components/tag'
import { ToolLine } from '@/components/tool-line'
import { Wide } from '@/components/wide'
import { api } from '@/lib/api'
import { useQuery } from '@/lib/use-query'
import { go, paths } from '../paths'
import { campaignLook, dayOf, percent, yuan } from '../words'

type Row = Output<typeof campaignDesk.list>['items'][number]

const columns: readonly Column<Row>[] = [
  { head: '项目', cell: ({ title }) => title || '（还没有标题）', lead: true, share: 1.8 },
  {
    head: '状态',
    cell: ({ status }) => <Tag tone={campaignLook(status).tone}>{campaignLook(status).words}</Tag>,
    share: 0.8,
  },
  {
    head: '待办',
    cell: ({ todo }) => (todo > 0 ? <Tag tone="accent">{`${todo} 件`}</Tag> : ''),
    share: 0.6,
  },
  { head: '认捐', cell: ({ totals }) => yuan(totals.pledgedFen), share: 1.2 },
  { head: '到账', cell: ({ totals }) => yuan(totals.receivedFen), share: 1.2 },
  { head: '到账率', cell: ({ totals }) => percent(totals.receivedFen, totals.pledgedFen), share: 0.6 },
  { head: '期限', cell: ({ opensOn, closesOn }) => `${dayOf(opensOn)} — ${dayOf(closesOn)}`, share: 2 },
]

function Rows() {
  const found = useQuery(api.campaignDesk.list, {})
  const { data, error, refresh, refreshing } = found
  const shown = useRef(false)
  useDidShow(() => {
    if (shown.current) void refresh()
    shown.current = true
  })
  usePullDownRefresh(() => void refresh().finally(() => Taro.stopPullDownRefresh()))
  if (!data && error) return <Failure error={error} onRetry={() => void refresh()} />
  if (!data) {
    return (
      <Card>
        <Skeleton />
        <Skeleton widths={[80, 50]} />
      </Card>
    )
  }
  return (
    <>
      {error ? <Notice error={error} retrying={refreshing} onRetry={() => void refresh()} /> : null}
      {data.items.length === 0 ? (
        <Empty icon="pledge" title="还没有认捐项目" text="先写一个项目：为什么认捐、谁来收款、到什么时候。" />
      ) : (
        <DataTable
          label="认捐项目"
          columns={columns}
          rows={data.items}
          keyOf={({ id }) => id}
          nameOf={({ title }) => title}
          onOpen={({ id }) => go(paths.manage(id))}
        />
      )}
    </>
  )
}

/** All campaigns with their two figures side by side. */
export const CampaignList = () => (
  <Wide>
    <ToolLine>
      <ButtonRow>
        <Button icon="add" onTap={() => go(paths.write)}>
          新建项目
        </Button>
        <Button kind="plain" icon="phone" onTap={() => go(paths.allDue)}>
          催办
        </Button>
        <Button kind="plain" icon="warning" onTap={() => go(paths.objections)}>
          异议
        </Button>
      </ButtonRow>
    </ToolLine>
    <Rows />
  </Wide>
)
