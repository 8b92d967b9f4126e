import { errorBody, type ErrorBody } from '@contract/errors'
import { formatYuan } from '@contract/values/money'
import { dateOf } from '@contract/values/time'
import type { BankRowDocument, BankRowState } from '../../pledges/documents'

/** Between confirming and booking: so long it can be taken back, and nobody is told. */
export const GRACE_MS = 10 * 60_000

const stateNames: Record<BankRowState, string> = {
  open: '待确认',
  waiting: '确认，正在等待入账',
  booking: '确认，正在入账',
  recorded: '登记',
  ignored: '忽略',
}

type Standing = Pick<BankRowDocument, 'state' | 'nos'>

const settled = ({ state, nos }: Standing) =>
  state === 'recorded' && nos[0] !== undefined
    ? errorBody('bank_row.recorded', { no: nos[0] })
    : errorBody('bank_row.settled', { state: stateNames[state] })

/** Sent again it is the same; for another pledge it is not. */
export const isConfirmedFor = (
  { state, pledgeId }: Pick<BankRowDocument, 'state' | 'pledgeId'>,
  wanted: string | null,
) => state !== 'open' && state !== 'ignored' && pledgeId === wanted

export function againstConfirming(row: BankRowDocument, now: number): ErrorBody | null {
  if (row.amountFen <= 0) return errorBody('bank_row.taken_back', { amount: formatYuan(row.amountFen) })
  if (row.state !== 'open') return settled(row)
  return row.on > dateOf(now) ? errorBody('ledger.date_in_future', { on: row.on }) : null
}

export const againstTakingBack = (row: Standing): ErrorBody | null =>
  row.state === 'waiting' || row.state === 'open' ? null : settled(row)

export const againstIgnoring = (row: Standing): ErrorBody | null =>
  row.state === 'open' ? null : settled(row)

export const againstOpening = (row: Standing): ErrorBody | null =>
  row.state === 'ignored' || row.state === 'open' ? null : settled(row)
