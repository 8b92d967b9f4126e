import { daysAfter, daysBetween } from '@contract/values/date'
import { command } from '../../../kernel/database'
import { nameKeyOf } from '../../../kernel/names'
import { ledgerEntries, transfers } from '../../ledger/documents'
import { headOf } from '../../ledger/read'
import { bankRows, type BankRowDocument } from '../../pledges/documents'

/** A payment as it is compared with another one. */
export interface Seen {
  on: string
  amountFen: number
  payer: string
  bankNo: string
}

/** Days between what the bank writes and what a clerk remembers. */
const DAYS = 1

/** Whether two may be one payment that was written down twice: the same sum about the same day, and nothing that tells them apart. */
export function mayBeTheSame(a: Seen, b: Seen): boolean {
  if (a.amountFen !== b.amountFen || Math.abs(daysBetween(a.on, b.on)) > DAYS) return false
  if (a.bankNo !== '' && b.bankNo !== '') return a.bankNo === b.bankNo
  return a.payer === '' || b.payer === '' || nameKeyOf(a.payer) === nameKeyOf(b.payer)
}

/** Two rows of the bank are told apart by their times as well. */
const mayBeTwins = (a: BankRowDocument, b: BankRowDocument) =>
  a._id !== b._id &&
  a.importedAt !== b.importedAt &&
  !(a.time && b.time && a.time !== b.time) &&
  a.on === b.on &&
  mayBeTheSame(a, b)

/** Rows that may be the same payment as another row, from another file. */
export async function twinsAmong(campaignId: string, rows: readonly BankRowDocument[]): Promise<Set<string>> {
  const days = command().in([...new Set(rows.map(({ on }) => on))])
  const all = await bankRows.findAll({ campaignId, on: days })
  return new Set(
    rows
      .filter((row) => all.some((other) => other.state !== 'ignored' && mayBeTwins(row, other)))
      .map(({ _id }) => _id),
  )
}

/** Booked payments of these days that did not come from the bank's file, and stand. */
async function byHand(campaignId: string, days: readonly string[]): Promise<(Seen & { no: number })[]> {
  const around = [...new Set(days.flatMap((day) => [-DAYS, 0, DAYS].map((by) => daysAfter(day, by))))]
  const { no: last } = await headOf(campaignId)
  const where = { campaignId, kind: 'received', on: command().in(around), no: command().lte(last) }
  const entries = await ledgerEntries.findAll(where)
  if (entries.length === 0) return []
  const nos = entries.map(({ no }) => no)
  const ids = [...new Set(entries.flatMap(({ transferId }) => (transferId === null ? [] : [transferId])))]
  const [payers, corrected, ours] = await Promise.all([
    transfers.findAll({ _id: command().in(ids) }, ['payer']),
    ledgerEntries.findAll({ campaignId, of: command().in(nos), kind: 'corrected' }, ['of', 'no']),
    bankRows.findAll({ campaignId, state: 'recorded', nos: command().in(nos) }, ['nos']),
  ])
  const gone = new Set([...corrected.map(({ of }) => of), ...ours.flatMap((row) => row.nos)])
  const payerOf = new Map(payers.map(({ _id, payer }) => [_id, payer]))
  const sums = new Map<string, Seen & { no: number }>()
  for (const { no, transferId, on, amountFen, bankNo } of entries) {
    if (gone.has(no) || transferId === null) continue
    const known = sums.get(transferId)
    // One transfer may be shared among several pledges.
    if (known) known.amountFen += amountFen
    else sums.set(transferId, { no, on: on ?? '', amountFen, payer: payerOf.get(transferId) ?? '', bankNo })
  }
  return [...sums.values()]
}

/** Row → entries written by hand that may be the same payment. */
export async function alreadyBooked(
  campaignId: string,
  rows: readonly BankRowDocument[],
): Promise<Map<string, number[]>> {
  const booked = await byHand(
    campaignId,
    rows.map(({ on }) => on),
  )
  return new Map(
    rows.map((row) => [row._id, booked.filter((each) => mayBeTheSame(row, each)).map(({ no }) => no)]),
  )
}
