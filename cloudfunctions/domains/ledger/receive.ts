import { fail } from '@contract/errors'
import { dateOf } from '@contract/values/time'
import { command } from '../../kernel/database'
import { isRefusal } from '../../kernel/errors'
import { newId } from '../../kernel/ids'
import { transfers, type Receipt, type Share, type TransferDocument } from './documents'
import { mustNotBeElsewhere, paymentKeys } from './elsewhere'
import { post, type Booked } from './post'
import { printOf, type Wish } from './wish'

/** A payment that came in, and for which pledges it is. */
export interface Incoming {
  on: string
  payer: string
  /** The bank's own number for it; '' when it has none, never a placeholder. */
  bankNo: string
  /** All that the bank's file says of it, in one word, whichever campaign it is imported into. */
  payment?: string
  shares: Share[]
}

/** How a line of this form is known again. */
export const linePrint = (campaignId: string, { on, payer, bankNo, payment, shares }: Incoming, wish: Wish) =>
  printOf(wish.once ?? wish.askId, [campaignId, on, payer, bankNo, payment ?? '', shares])

const forget = (ids: string[]) => transfers.removeAll({ _id: command().in(ids) })

/**
 * Books payments, all of them or none. Who paid is written first, beside the books, which hold no names; it is gone again when they
 * refuse. Lines that this form has booked already are not booked again.
 * @throws ledger.date_in_future, pledge.not_found, ledger.bank_no_booked, ledger.bank_no_twice, ledger.payment_elsewhere, ledger.form_changed
 */
export async function receive(
  campaignId: string,
  incoming: readonly Incoming[],
  wish: Wish,
): Promise<Booked> {
  const { now, push = newId('a') } = wish
  const late = incoming.find(({ on }) => on > dateOf(now))
  if (late) fail('ledger.date_in_future', { on: late.on })
  const idOf = (i: number) => `${push}-${i}`
  const ids = incoming.map((_, i) => idOf(i))
  const documents = incoming.map((each, i): TransferDocument => {
    const { on, payer, bankNo } = each
    return { _id: idOf(i), campaignId, on, payer, bankNo, payments: paymentKeys(each), at: now }
  })
  const receipts = incoming.map((each, i): Receipt => {
    const { on, bankNo, shares } = each
    return { transferId: idOf(i), on, bankNo, shares, print: linePrint(campaignId, each, wish) }
  })
  await transfers.insertAll(documents)
  try {
    await mustNotBeElsewhere(campaignId, incoming, now)
    const booked = await post(campaignId, { kind: 'receive', receipts }, { ...wish, push })
    const used = new Set(booked.entries.map(({ transferId }) => transferId))
    const unused = ids.filter((id) => !used.has(id))
    if (unused.length > 0) await forget(unused)
    return booked
  } catch (error) {
    if (isRefusal(error)) await forget(ids)
    throw error
  }
}
