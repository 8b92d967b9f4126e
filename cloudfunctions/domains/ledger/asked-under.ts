import { books, ledgerEntries } from './documents'

/** Booked under an ask's id, or waiting in the head to be. Read in the order in which an ask moves. */
export async function askedUnder(campaignId: string, askId: string): Promise<boolean> {
  const waiting = await books.count({ _id: campaignId, 'asks.id': askId })
  return waiting > 0 || (await ledgerEntries.count({ campaignId, askId })) > 0
}
