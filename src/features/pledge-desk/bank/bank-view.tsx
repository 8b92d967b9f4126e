import Taro, { usePullDownRefresh, useReachBottom } from '@tarojs/taro'
import { useState } from 'react'
import type { BankRow } from '@contract/pledge-desk'
import { Button } from '@/components/button'
import { ButtonRow } from '@/components/button-row'
import { Chips } from '@/components/chips'
import { Empty } from '@/components/empty'
import { Notice } from '@/components/notice'
import { PagedView } from '@/components/paged-view'
import { ToolLine } from '@/components/tool-line'
import { Wide } from '@/components/wide'
import { Actions, Filters } from '../layout'
import { go, paths } from '../paths'
import { PledgePicker } from '../receive/pledge-picker'
import { BankRowCard } from './bank-row-card'
import { BookNowDialog } from './book-now-dialog'
import { ConfirmSheet } from './confirm-sheet'
import { DoubtsDialog } from './doubts-dialog'
import { IgnoreDialog } from './ignore-dialog'
import { useBankRows, type BankState } from './use-bank-rows'

const states = [
  { value: 'open', label: '待确认' },
  { value: 'waiting', label: '待入账' },
  { value: 'recorded', label: '已登记' },
  { value: 'ignored', label: '已忽略' },
] as const

const emptyTitles: Record<BankState, string> = {
  open: '没有待确认的流水',
  waiting: '没有待入账的流水',
  recorded: '没有已登记的流水',
  ignored: '没有忽略的流水',
}

/** At once; as many as the server takes. */
const MOST = 50

type Open = { what: 'check' } | { what: 'pick' | 'ignore' | 'book'; row: BankRow } | null

/** The bank's own list: taken in, matched, and confirmed by a person who has read it. */
export function BankView({ campaignId }: { campaignId: string }) {
  const [state, setState] = useState<BankState>('open')
  const [open, setOpen] = useState<Open>(null)
  const { list, words, refused, doubt, pending, error, ...rows } = useBankRows(campaignId, state)
  const close = () => setOpen(null)
  const confirm = async (...input: Parameters<typeof rows.confirm>) => {
    await rows.confirm(...input)
    close()
  }
  const proposed = (row: BankRow) => ({ row, pledgeId: row.proposal?.pledge.id ?? null })
  useReachBottom(() => void list.loadMore())
  usePullDownRefresh(() => void list.refresh().finally(() => Taro.stopPullDownRefresh()))
  const together = (list.items ?? []).filter((row) => row.proposal && row.against.length === 0).slice(0, MOST)
  return (
    <Wide>
      <ToolLine>
        <ButtonRow>
          <Button icon="import" onTap={() => go(paths.importBank(campaignId))}>
            导入银行流水
          </Button>
        </ButtonRow>
      </ToolLine>
      <Filters>
        <Chips label="按状态筛选" options={states} value={state} onChange={setState} />
      </Filters>
      {words ? <Notice kind="good">{words}</Notice> : null}
      {refused.map((each) => (
        <Notice key={each}>{each}</Notice>
      ))}
      {error ? <Notice error={error} /> : null}
      {state === 'open' && together.length > 1 ? (
        <Actions>
          <Button icon="check" loading={pending} onTap={() => setOpen({ what: 'check' })}>
            {`核对 ${together.length} 笔建议`}
          </Button>
        </Actions>
      ) : null}
      <PagedView
        list={list}
        empty={
          <Empty icon="money" title={emptyTitles[state]} text="从网银下载 .xlsx 或 .csv 流水，在这里导入。" />
        }
      >
        {(items) =>
          items.map((row) => (
            <BankRowCard
              key={row.id}
              row={row}
              pending={pending}
              onConfirm={() => void confirm([proposed(row)], false)}
              onPick={() => setOpen({ what: 'pick', row })}
              onIgnore={() => setOpen({ what: 'ignore', row })}
              onTakeBack={() => void rows.takeBack(row)}
              onBookNow={() => setOpen({ what: 'book', row })}
              onRestore={() => void rows.restore(row)}
            />
          ))
        }
      </PagedView>
      {open?.what === 'check' ? (
        <ConfirmSheet
          rows={together}
          pending={pending}
          onConfirm={(chosen, atOnce) => void confirm(chosen.map(proposed), atOnce)}
          onClose={close}
        />
      ) : null}
      {open?.what === 'pick' ? (
        <PledgePicker
          campaignId={campaignId}
          onPick={(pledge) => void confirm([{ row: open.row, pledgeId: pledge?.id ?? null }], false)}
          onClose={close}
        />
      ) : null}
      {doubt ? (
        <DoubtsDialog
          doubt={doubt}
          pending={pending}
          error={error}
          onConfirm={() => void rows.confirmDoubted()}
          onClose={rows.dropDoubt}
        />
      ) : null}
      {open?.what === 'book' ? (
        <BookNowDialog
          row={open.row}
          pending={pending}
          onConfirm={() => void confirm([{ row: open.row, pledgeId: open.row.chosen?.id ?? null }], true)}
          onClose={close}
        />
      ) : null}
      {open?.what === 'ignore' ? (
        <IgnoreDialog
          campaignId={campaignId}
          row={open.row}
          onDone={() => {
            close()
            void list.refresh()
          }}
          onClose={close}
        />
      ) : null}
    </Wide>
  )
}
