import { fail } from '@contract/errors'
import { dateOf } from '@contract/values/time'
import { transfers, type Share, type TransferDocument } from './documents'
import { post, type Booked, type Wish } from './post'

/** A payment that came in, and for which pledges it is. */
export interface Incoming {
  on: string
  payer: string
  bankNo: string
  shares: Share[]
}

/**
 * Books payments, all of them or none. Who paid is written first, beside the books, which hold no names.
 * @throws ledger.date_in_future, pledge.not_found, ledger.bank_no_booked, ledger.bank_no_twice
 */
export async function receive(
  campaignId: string,
  incoming: readonly Incoming[],
  wish: Wish,
): Promise<Booked> {
  const { askId, now } = wish
  const late = incoming.find(({ on }) => on > dateOf(now))
  if (late) fail('ledger.date_in_future', { on: late.on })
  const documents = incoming.map(({ on, payer, bankNo }, i): TransferDocument => {
    return { _id: `${askId}-${i}`, campaignId, on, payer, bankNo, at: now }
  })
  await transfers.insertMissing(documents)
  const receipts = incoming.map(({ on, bankNo, shares }, i) => {
    return { transferId: `${askId}-${i}`, on, bankNo, shares }
  })
  return post(campaignId, { kind: 'receive', receipts }, wish)
}
