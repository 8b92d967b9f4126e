import { books, type BookDocument } from './documents'
import { noTotals } from './rules/totals'

const emptyBook = (campaignId: string, now: number): BookDocument => ({
  _id: campaignId,
  ...{ asks: [], asked: 0, folded: 0, no: 0, hash: '', lastAt: 0, totals: noTotals() },
  ...{ refused: [], projected: 0, touchedAt: now, leaseUntil: 0 },
})

/** Harmless when it is open already. */
export const openBook = (campaignId: string, now: number) => books.insert(emptyBook(campaignId, now))
