import type { Board, Totals } from '@contract/campaigns'
import { chambers } from '../chambers/documents'
import { books, type BookDocument, type BookTotals } from '../ledger/documents'

const nothing: BookTotals = {
  ...{ pledgedFen: 0, receivedFen: 0, pledges: 0, unmatchedFen: 0 },
  ...{ byWater: {}, byChamber: {}, byDay: {} },
}

const pick = ({ pledgedFen, receivedFen, pledges }: Totals): Totals => ({ pledgedFen, receivedFen, pledges })

/** The counters alone; what waits to be booked stays where it is. */
export async function countersOf(campaignId: string): Promise<BookTotals> {
  const found = await books.find({ where: { _id: campaignId }, limit: 1, fields: ['totals'] })
  return found[0]?.totals ?? nothing
}

export const totalsOf = async (campaignId: string): Promise<Totals> => pick(await countersOf(campaignId))

export const bookOf = async (campaignId: string): Promise<Pick<BookDocument, 'no' | 'hash' | 'totals'>> =>
  (await books.find({ where: { _id: campaignId }, limit: 1, fields: ['no', 'hash', 'totals'] }))[0] ?? {
    ...{ no: 0, hash: '', totals: nothing },
  }

async function chamberRows(byChamber: BookTotals['byChamber']): Promise<Board['chambers']> {
  const named = await chambers.findAllIn('_id', Object.keys(byChamber), ['name'])
  return named
    .map(({ _id, name }) => ({ id: _id, name, ...pick(byChamber[_id]!) }))
    .filter(({ pledgedFen, receivedFen }) => pledgedFen > 0 || receivedFen > 0)
    .sort((a, b) => b.pledgedFen - a.pledgedFen || (a.id < b.id ? -1 : 1))
}

/** What each day added becomes what there was at its end. */
function daysOf(byDay: BookTotals['byDay']): Board['days'] {
  let [pledgedFen, receivedFen] = [0, 0]
  return Object.keys(byDay)
    .sort()
    .map((on) => {
      pledgedFen += byDay[on]!.pledgedFen
      receivedFen += byDay[on]!.receivedFen
      return { on, pledgedFen, receivedFen }
    })
}

/** Everything of a campaign that is counted, of every day. */
export async function figuresOf(totals: BookTotals, waters: Board['campaign']['waters']) {
  const empty = { pledgedFen: 0, receivedFen: 0, pledges: 0 }
  const shown = new Set([...waters, ...(Object.keys(totals.byWater) as typeof waters)])
  return {
    totals: pick(totals),
    unmatchedFen: totals.unmatchedFen,
    waters: [...shown].map((water) => ({ water, ...pick(totals.byWater[water] ?? empty) })),
    chambers: await chamberRows(totals.byChamber),
    days: daysOf(totals.byDay),
  }
}
