import { dateOf, fromShanghai } from '@contract/values/time'
import { command } from '../../kernel/database'
import { nameKeyOf } from '../../kernel/names'
import { ledgerEntries, transfers, type LedgerEntry } from './documents'
import { headNos } from './read'
import type { Incoming } from './receive'

const DAY_MS = 24 * 60 * 60_000
/** A payment typed by hand and the bank's own day differ by a holiday at most. */
const WITHIN_DAYS = 7

/** A transfer that stands in the books. */
export interface Lookalike {
  no: number
  on: string
  payer: string
  amountFen: number
}

interface Booked extends Lookalike {
  bankNo: string
}

const sumOf = (of: readonly { amountFen: number }[]) => of.reduce((sum, { amountFen }) => sum + amountFen, 0)
const shifted = (day: string, days: number) => dateOf(fromShanghai(day) + days * DAY_MS)
const fields = ['no', 'on', 'amountFen', 'transferId', 'bankNo']

async function candidates(campaignId: string, incoming: readonly Incoming[]): Promise<LedgerEntry[]> {
  const days = incoming.map(({ on }) => on).sort()
  const numbers = incoming.map(({ bankNo }) => bankNo).filter((bankNo) => bankNo !== '')
  const from = shifted(days[0]!, -WITHIN_DAYS)
  const until = shifted(days.at(-1)!, WITHIN_DAYS)
  const where = { campaignId, kind: 'received' }
  const [near, numbered, heads] = await Promise.all([
    ledgerEntries.findAll({ ...where, on: command().gte(from).and(command().lte(until)) }, fields),
    numbers.length > 0 ? ledgerEntries.findAll({ ...where, bankNo: command().in(numbers) }, fields) : [],
    headNos([campaignId]),
  ])
  const all = new Map([...near, ...numbered].map((entry) => [entry.no, entry]))
  return [...all.values()].filter(({ no }) => no <= (heads.get(campaignId) ?? 0))
}

/** Whole transfers of which something stands. */
async function transfersOf(campaignId: string, entries: readonly LedgerEntry[]): Promise<Booked[]> {
  if (entries.length === 0) return []
  const ids = [...new Set(entries.flatMap(({ transferId }) => (transferId === null ? [] : [transferId])))]
  const of = command().in(entries.map(({ no }) => no))
  const [gone, payers] = await Promise.all([
    ledgerEntries.findAll({ campaignId, of, kind: 'corrected' }, ['of']),
    transfers.findAll({ _id: command().in(ids) }, ['payer']),
  ])
  const correctedNos = new Set(gone.map((entry) => entry.of))
  return payers.flatMap(({ _id, payer }): Booked[] => {
    const own = entries.filter(({ transferId }) => transferId === _id)
    const [first] = own.filter(({ no }) => !correctedNos.has(no)).sort((a, b) => a.no - b.no)
    if (!first) return []
    return [{ no: first.no, on: first.on ?? '', payer, amountFen: sumOf(own), bankNo: first.bankNo }]
  })
}

const isNear = (a: string, b: string) => a >= shifted(b, -WITHIN_DAYS) && a <= shifted(b, WITHIN_DAYS)

function looksLike(booked: Booked, { on, payer, bankNo, shares }: Incoming) {
  if (booked.amountFen !== sumOf(shares)) return false
  // Of the same day, the books themselves refuse it.
  if (bankNo !== '' && booked.bankNo === bankNo) return booked.on !== on
  // Two numbers of the bank are two payments.
  if (bankNo !== '' && booked.bankNo !== '') return false
  return nameKeyOf(booked.payer) === nameKeyOf(payer) && isNear(booked.on, on)
}

/** For each of these payments those in the books that may be the same one, by whichever door they came. */
export async function lookalikesOf(
  campaignId: string,
  incoming: readonly Incoming[],
): Promise<Lookalike[][]> {
  if (incoming.length === 0) return []
  const booked = await transfersOf(campaignId, await candidates(campaignId, incoming))
  return incoming.map((each) => booked.filter((one) => looksLike(one, each)))
}
