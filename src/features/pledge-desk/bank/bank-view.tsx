import Taro, { usePullDownRefresh, useReachBottom } from '@tarojs/taro'
import { useEffect, useState } from 'react'
import type { BankRow } from '@contract/pledge-desk'
import { Button } from '@/components/button'
import { ButtonRow } from '@/components/button-row'
import { Chips } from '@/components/chips'
import { Dialog } from '@/components/dialog'
import { Empty } from '@/components/empty'
import { Field } from '@/components/field'
import { Notice } from '@/components/notice'
import { PagedView } from '@/components/paged-view'
import { ToolLine } from '@/components/tool-line'
import { Wide } from '@/components/wide'
import { api } from '@/lib/api'
import { useCommand } from '@/lib/use-command'
import { usePagedList } from '@/lib/use-paged-list'
import { Actions, Filters } from '../layout'
import { PledgePicker } from '../receive/pledge-picker'
import { yuan } from '../words'
import { BankRowCard } from './bank-row-card'
import { useBankFile } from './use-bank-file'

const states = [
  { value: 'open', label: '待确认' },
  { value: 'recorded', label: '已登记' },
  { value: 'ignored', label: '已忽略' },
] as const
type State = (typeof states)[number]['value']

/** The bank's own list: taken in, matched, and confirmed by a person row by row. */
export function BankView({ campaignId }: { campaignId: string }) {
  const [state, setState] = useState<State>('open')
  const [picking, setPicking] = useState<BankRow | null>(null)
  const [ignoring, setIgnoring] = useState<BankRow | null>(null)
  const [reason, setReason] = useState('')
  const [words, setWords] = useState<string | null>(null)
  const list = usePagedList(api.pledgeDesk.bankRows, { campaignId, state })
  const file = useBankFile(campaignId, () => void list.refresh())
  const confirming = useCommand(async (rows: { id: string; pledgeId: string | null }[]) => {
    setWords(null)
    setPicking(null)
    try {
      const { nos } = await api.pledgeDesk.confirmBankRows({ campaignId, rows })
      setWords(`已登记 ${rows.length} 笔，台账第 ${nos.join('、')} 号`)
    } finally {
      // What was refused stays, the others are recorded all the same.
      await list.refresh()
    }
  })
  const ignored = useCommand(async (row: BankRow) => {
    await api.pledgeDesk.ignoreBankRow({ campaignId, id: row.id, reason })
    setIgnoring(null)
    await list.refresh()
  })
  // What was refused is said above the list.
  useEffect(() => {
    if (confirming.error) void Taro.pageScrollTo({ scrollTop: 0, duration: 200 })
  }, [confirming.error])
  useReachBottom(() => void list.loadMore())
  usePullDownRefresh(() => void list.refresh().finally(() => Taro.stopPullDownRefresh()))
  const sure = (list.items ?? []).filter((row) => row.state === 'proposed' && row.proposal).slice(0, 50)
  return (
    <Wide>
      <ToolLine>
        <ButtonRow>
          <Button icon="import" loading={file.progress !== null} onTap={file.choose}>
            {file.progress ?? '导入银行流水'}
          </Button>
        </ButtonRow>
      </ToolLine>
      {file.error ? <Notice error={file.error} /> : null}
      {file.words ? <Notice kind="good">{file.words}</Notice> : null}
      {file.problems.map((problem) => (
        <Notice key={problem} kind="wait">
          {problem}
        </Notice>
      ))}
      <Filters>
        <Chips label="按状态筛选" options={states} value={state} onChange={setState} />
      </Filters>
      {words ? <Notice kind="good">{words}</Notice> : null}
      {confirming.error ? <Notice error={confirming.error} /> : null}
      {state === 'open' && sure.length > 1 ? (
        <Actions>
          <Button
            icon="check"
            loading={confirming.pending}
            onTap={() =>
              void confirming.run(
                sure.map(({ id, proposal }) => ({ id, pledgeId: proposal?.pledge.id ?? null })),
              )
            }
          >
            {`确认下面 ${sure.length} 笔建议，共 ${yuan(sure.reduce((sum, row) => sum + row.amountFen, 0))}`}
          </Button>
        </Actions>
      ) : null}
      <PagedView
        list={list}
        empty={
          <Empty
            icon="money"
            title={state === 'open' ? '没有待确认的流水' : '没有'}
            text="从网银下载 .xlsx 或 .csv 流水，在这里导入。"
          />
        }
      >
        {(rows) =>
          rows.map((row) => (
            <BankRowCard
              key={row.id}
              row={row}
              pending={confirming.pending}
              onConfirm={() =>
                void confirming.run([{ id: row.id, pledgeId: row.proposal?.pledge.id ?? null }])
              }
              onPick={() => setPicking(row)}
              onIgnore={() => {
                setReason('')
                setIgnoring(row)
              }}
            />
          ))
        }
      </PagedView>
      {picking ? (
        <PledgePicker
          campaignId={campaignId}
          onPick={(pledge) => void confirming.run([{ id: picking.id, pledgeId: pledge?.id ?? null }])}
          onClose={() => setPicking(null)}
        />
      ) : null}
      <Dialog
        open={ignoring !== null}
        title="这笔不是认捐款？"
        text={
          ignoring
            ? `${ignoring.payer}　${yuan(ignoring.amountFen)}。忽略后不登记，随时可以在“已忽略”里看到。`
            : ''
        }
        confirm="忽略"
        pending={ignored.pending}
        error={ignored.fields.reason ? undefined : ignored.error}
        onConfirm={() => ignoring && void ignored.run(ignoring)}
        onClose={() => setIgnoring(null)}
      >
        <Field label="原因" max={100} value={reason} error={ignored.fields.reason} onChange={setReason} />
      </Dialog>
    </Wide>
  )
}
