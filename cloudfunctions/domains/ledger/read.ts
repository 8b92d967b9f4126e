import { command } from '../../kernel/database'
import { books, ledgerEntries, type BookDocument, type LedgerEntry } from './documents'
import { noTotals } from './rules/totals'
export { lineOf } from './rules/booking'
export { receivedBy } from './rules/totals'

/** Up to which entry each campaign's books are booked. */
export const headNos = async (campaignIds: readonly string[]) => {
  const where = { _id: command().in([...campaignIds]) }
  const heads = await books.find({ where, limit: campaignIds.length, fields: ['no'] })
  return new Map(heads.map(({ _id, no }) => [_id, no]))
}

/** Booked entries of each of these pledges, in order. A pledge without any is not in the map. */
export async function entriesOfMany(
  pledges: readonly { _id: string; campaignId: string }[],
): Promise<Map<string, LedgerEntry[]>> {
  if (pledges.length === 0) return new Map()
  const [heads, entries] = await Promise.all([
    headNos([...new Set(pledges.map(({ campaignId }) => campaignId))]),
    ledgerEntries.findAllIn(
      'pledgeId',
      pledges.map(({ _id }) => _id),
    ),
  ])
  const found = new Map<string, LedgerEntry[]>()
  for (const entry of entries) {
    if (entry.pledgeId === null || entry.no > (heads.get(entry.campaignId) ?? 0)) continue
    found.set(entry.pledgeId, [...(found.get(entry.pledgeId) ?? []), entry])
  }
  return found
}

export const entriesOf = async (campaignId: string, pledgeId: string): Promise<LedgerEntry[]> =>
  (await entriesOfMany([{ _id: pledgeId, campaignId }])).get(pledgeId) ?? []

const fields = ['no', 'hash', 'lastAt', 'totals']

/** What is booked, without what still waits to be; of a campaign without books, that there is nothing. */
export async function headOf(
  campaignId: string,
): Promise<Pick<BookDocument, '_id' | 'no' | 'hash' | 'lastAt' | 'totals'>> {
  const [head] = await books.find({ where: { _id: campaignId }, limit: 1, fields })
  return head ?? { _id: campaignId, no: 0, hash: '', lastAt: 0, totals: noTotals() }
}
