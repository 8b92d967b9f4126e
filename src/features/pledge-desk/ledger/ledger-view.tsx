import Taro, { usePullDownRefresh, useReachBottom } from '@tarojs/taro'
import { useCallback, useState } from 'react'
import type { Input } from '@contract/action'
import type { pledgeDesk } from '@contract/pledge-desk'
import { formatDateTime } from '@contract/values/time'
import { Button } from '@/components/button'
import { DataTable, type Column } from '@/components/data-table'
import { Empty } from '@/components/empty'
import { Notice } from '@/components/notice'
import { PagedView } from '@/components/paged-view'
import { Wide } from '@/components/wide'
import { api } from '@/lib/api'
import { usePagedList } from '@/lib/use-paged-list'
import { yuan } from '../words'
import { CorrectDialog } from './correct-dialog'
import { RefundDialog } from './refund-dialog'
import { UnmatchedCard } from './unmatched-card'
import type { Entry } from './entry'

const signed = (fen: number) => (fen === 0 ? '' : `${fen > 0 ? '+' : ''}${yuan(fen)}`)

const columns: readonly Column<Entry>[] = [
  { head: '事项', cell: ({ no, words }) => `第 ${no} 号　${words}`, lead: true, share: 1.6 },
  { head: '说明', cell: ({ detail }) => detail, share: 1.7 },
  { head: '认捐', cell: ({ pledgedFen }) => signed(pledgedFen) },
  { head: '到账', cell: ({ receivedFen }) => signed(receivedFen) },
  { head: '附言编号', cell: ({ pledgeReference }) => pledgeReference ?? '', share: 1.1 },
  { head: '经手', cell: ({ byName, at }) => `${byName} ${formatDateTime(at)}`, share: 1.4 },
]

interface Doing {
  kind: 'correct' | 'refund'
  entry: Entry
}

const action = (entry: Entry, onDo: (doing: Doing) => void) => {
  if (entry.reversedBy !== null) return <Notice kind="plain">{`已由第 ${entry.reversedBy} 号更正`}</Notice>
  return (
    <>
      {entry.why === null ? (
        <Button
          kind="text"
          size="small"
          label={`更正第 ${entry.no} 号`}
          onTap={() => onDo({ kind: 'correct', entry })}
        >
          更正
        </Button>
      ) : null}
      {entry.refundableFen > 0 ? (
        <Button
          kind="text"
          size="small"
          label={`第 ${entry.no} 号退款`}
          onTap={() => onDo({ kind: 'refund', entry })}
        >
          退款
        </Button>
      ) : null}
    </>
  )
}

/** Entry by entry, latest first; above it the money that still looks for its pledge. */
export function LedgerView({ campaignId }: { campaignId: string }) {
  const [doing, setDoing] = useState<Doing | null>(null)
  const [round, setRound] = useState(0)
  const ask = useCallback(async (input: Input<typeof pledgeDesk.ledger>) => {
    const { items, next } = await api.pledgeDesk.ledger(input)
    return { items: items.map((entry) => ({ ...entry, id: String(entry.no) })), next }
  }, [])
  const list = usePagedList(ask, { campaignId })
  const refresh = () => {
    setRound((was) => was + 1)
    return list.refresh()
  }
  const DoingDialog = doing?.kind === 'refund' ? RefundDialog : CorrectDialog
  useReachBottom(() => void list.loadMore())
  usePullDownRefresh(() => void refresh().finally(() => Taro.stopPullDownRefresh()))
  return (
    <Wide>
      <UnmatchedCard key={round} campaignId={campaignId} onMatched={() => void list.refresh()} />
      <PagedView list={list} empty={<Empty icon="ledger" title="台账还是空的" />}>
        {(items) => (
          <DataTable
            label="台账"
            columns={columns}
            rows={items}
            keyOf={({ no }) => no}
            action={(entry) => action(entry, setDoing)}
          />
        )}
      </PagedView>
      {doing ? (
        <DoingDialog
          campaignId={campaignId}
          entry={doing.entry}
          onDone={() => {
            setDoing(null)
            void refresh()
          }}
          onClose={() => setDoing(null)}
        />
      ) : null}
    </Wide>
  )
}
