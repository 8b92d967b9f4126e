import type { Totals } from '@contract/campaigns'
import type { BookTotals, LedgerEntry } from '../documents'
import { after, type PledgeLedger } from './pledge-ledger'

export const noTotals = (): BookTotals => ({
  ...{ pledgedFen: 0, receivedFen: 0, pledges: 0, unmatchedFen: 0 },
  ...{ byWater: {}, byChamber: {}, byDay: {} },
})

/** What an entry adds to 到账 of the campaign. */
export const receivedBy = ({ paidFen, unmatchedFen }: Pick<LedgerEntry, 'paidFen' | 'unmatchedFen'>) =>
  paidFen + unmatchedFen

function addTo<K extends string>(rows: Partial<Record<K, Totals>>, key: K, sum: Totals, sign: 1 | -1) {
  const { pledgedFen, receivedFen, pledges } = rows[key] ?? { pledgedFen: 0, receivedFen: 0, pledges: 0 }
  const row = {
    pledgedFen: pledgedFen + sign * sum.pledgedFen,
    receivedFen: receivedFen + sign * sum.receivedFen,
    pledges: pledges + sign * sum.pledges,
  }
  if (row.pledgedFen || row.receivedFen || row.pledges) rows[key] = row
  else delete rows[key]
}

/** A pledge stands for the counters of its water and of the chamber that shares the credit. */
function addPledge(totals: BookTotals, pledge: PledgeLedger | null, sign: 1 | -1) {
  if (!pledge) return
  const { pledgedFen, receivedFen, terms } = pledge
  const sum = { pledgedFen, receivedFen, pledges: pledgedFen > 0 ? 1 : 0 }
  totals.pledges += sign * sum.pledges
  addTo(totals.byWater, terms.water, sum, sign)
  if (terms.chamberId !== null) addTo(totals.byChamber, terms.chamberId, sum, sign)
}

function addDay(totals: BookTotals, entry: LedgerEntry) {
  const [pledgedFen, receivedFen] = [entry.pledgedFen, receivedBy(entry)]
  if (!pledgedFen && !receivedFen) return
  const day = totals.byDay[entry.day] ?? { pledgedFen: 0, receivedFen: 0 }
  totals.byDay[entry.day] = {
    pledgedFen: day.pledgedFen + pledgedFen,
    receivedFen: day.receivedFen + receivedFen,
  }
}

function addFlow(totals: BookTotals, entry: LedgerEntry) {
  totals.pledgedFen += entry.pledgedFen
  totals.receivedFen += receivedBy(entry)
  totals.unmatchedFen += entry.unmatchedFen
  addDay(totals, entry)
}

/** The counters after one more entry, which brought its pledge from `before` to `then`. Changes `totals`. */
export function count(
  totals: BookTotals,
  entry: LedgerEntry,
  before: PledgeLedger | null,
  then: PledgeLedger | null,
) {
  addFlow(totals, entry)
  addPledge(totals, before, -1)
  addPledge(totals, then, 1)
}

/** The same from nothing but the entries, in order of `no`. */
export function totalsOf(entries: readonly LedgerEntry[]): BookTotals {
  const totals = noTotals()
  const pledges = new Map<string, PledgeLedger | null>()
  for (const entry of entries) {
    addFlow(totals, entry)
    const { pledgeId } = entry
    if (pledgeId !== null) pledges.set(pledgeId, after(pledges.get(pledgeId) ?? null, entry))
  }
  for (const pledge of pledges.values()) addPledge(totals, pledge, 1)
  return totals
}
