import Taro, { usePullDownRefresh, useReachBottom } from '@tarojs/taro'
import { useCallback, useState } from 'react'
import type { Input, Output } from '@contract/action'
import type { pledgeDesk } from '@contract/pledge-desk'
import { formatDateTime } from '@contract/values/time'
import { Button } from '@/components/button'
import { DataTable, type Column } from '@/components/data-table'
import { Dialog } from '@/components/dialog'
import { Empty } from '@/components/empty'
import { TextArea } from '@/components/field'
import { Notice } from '@/components/notice'
import { PagedView } from '@/components/paged-view'
import { Wide } from '@/components/wide'
import { api } from '@/lib/api'
import { useCommand } from '@/lib/use-command'
import { useOnce } from '@/lib/use-once'
import { usePagedList } from '@/lib/use-paged-list'
import { yuan } from '../words'
import { UnmatchedCard } from './unmatched-card'

type Entry = Output<typeof pledgeDesk.ledger>['items'][number]

const signed = (fen: number) => (fen === 0 ? '' : `${fen > 0 ? '+' : ''}${yuan(fen)}`)

const columns: readonly Column<Entry>[] = [
  { head: '事项', cell: ({ no, words }) => `第 ${no} 号　${words}`, lead: true, share: 1.6 },
  { head: '说明', cell: ({ detail }) => detail, share: 1.7 },
  { head: '认捐', cell: ({ pledgedFen }) => signed(pledgedFen) },
  { head: '到账', cell: ({ receivedFen }) => signed(receivedFen) },
  { head: '附言编号', cell: ({ pledgeReference }) => pledgeReference ?? '', share: 1.1 },
  { head: '经手', cell: ({ byName, at }) => `${byName} ${formatDateTime(at)}`, share: 1.4 },
]

interface CorrectProps {
  campaignId: string
  entry: Entry
  onDone: () => void
  onClose: () => void
}

/** Nothing in the ledger is edited: a new entry takes back the one it names. */
function CorrectDialog({ campaignId, entry, onDone, onClose }: CorrectProps) {
  const { once } = useOnce()
  const [reason, setReason] = useState('')
  const { run, pending, error, fields } = useCommand(async () => {
    await api.pledgeDesk.correct({ once: once(), campaignId, no: entry.no, reason })
    onDone()
  })
  return (
    <Dialog
      open
      title={`更正第 ${entry.no} 号？`}
      text={`${entry.words}。原记录保留，新记一笔把它抵消，两笔一起公示；正确的到账请另外登记。`}
      confirm="更正"
      danger
      pending={pending}
      error={fields.reason ? undefined : error}
      onConfirm={() => void run()}
      onClose={onClose}
    >
      <TextArea label="原因，会公示" max={100} value={reason} error={fields.reason} onChange={setReason} />
    </Dialog>
  )
}

const action = (entry: Entry, onCorrect: (entry: Entry) => void) => {
  if (entry.reversedBy !== null) return <Notice kind="plain">{`已由第 ${entry.reversedBy} 号更正`}</Notice>
  if (entry.why !== null) return null
  return (
    <Button kind="text" size="small" label={`更正第 ${entry.no} 号`} onTap={() => onCorrect(entry)}>
      更正
    </Button>
  )
}

/** Entry by entry, latest first; above it the money that still looks for its pledge. */
export function LedgerView({ campaignId }: { campaignId: string }) {
  const [correcting, setCorrecting] = useState<Entry | null>(null)
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
            action={(entry) => action(entry, setCorrecting)}
          />
        )}
      </PagedView>
      {correcting ? (
        <CorrectDialog
          campaignId={campaignId}
          entry={correcting}
          onDone={() => {
            setCorrecting(null)
            void refresh()
          }}
          onClose={() => setCorrecting(null)}
        />
      ) : null}
    </Wide>
  )
}
