import { daysAfter } from '@contract/values/date'
import { command } from '../../kernel/database'
import { ledgerEntries, transfers, type LedgerEntry } from './documents'
import { headNos } from './read'
import { mayBeOnePayment, WITHIN_DAYS, type Payment } from './rules/one-payment'

/** A transfer that stands in the books. */
export interface Lookalike extends Payment {
  no: number
}

const sumOf = (of: readonly { amountFen: number }[]) => of.reduce((sum, { amountFen }) => sum + amountFen, 0)
const fields = ['no', 'on', 'amountFen', 'transferId', 'bankNo']

async function candidates(campaignId: string, payments: readonly Payment[]): Promise<LedgerEntry[]> {
  const days = payments.map(({ on }) => on).sort()
  const numbers = payments.map(({ bankNo }) => bankNo).filter((bankNo) => bankNo !== '')
  const from = daysAfter(days[0]!, -WITHIN_DAYS)
  const until = daysAfter(days.at(-1)!, WITHIN_DAYS)
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
async function transfersOf(campaignId: string, entries: readonly LedgerEntry[]): Promise<Lookalike[]> {
  if (entries.length === 0) return []
  const ids = [...new Set(entries.flatMap(({ transferId }) => (transferId === null ? [] : [transferId])))]
  const of = command().in(entries.map(({ no }) => no))
  const [gone, payers] = await Promise.all([
    ledgerEntries.findAll({ campaignId, of, kind: 'corrected' }, ['of']),
    transfers.findAll({ _id: command().in(ids) }, ['payer']),
  ])
  const correctedNos = new Set(gone.map((entry) => entry.of))
  return payers.flatMap(({ _id, payer }): Lookalike[] => {
    const own = entries.filter(({ transferId }) => transferId === _id)
    const [first] = own.filter(({ no }) => !correctedNos.has(no)).sort((a, b) => a.no - b.no)
    if (!first) return []
    return [{ no: first.no, on: first.on ?? '', payer, amountFen: sumOf(own), bankNo: first.bankNo }]
  })
}

/** For each of these payments those in the books that may be the same one, by whichever door they came. */
export async function lookalikesOf(campaignId: string, payments: readonly Payment[]): Promise<Lookalike[][]> {
  if (payments.length === 0) return []
  const booked = await transfersOf(campaignId, await candidates(campaignId, payments))
  return payments.map((each) => booked.filter((one) => mayBeOnePayment(one, each)))
}
