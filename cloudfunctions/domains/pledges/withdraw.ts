import type { pledges as actions } from '@contract/pledges'
import type { Handler } from '../../kernel/serve'
import { bookedBefore } from '../ledger/booked-before'
import { BY_DONOR } from '../ledger/documents'
import { wishOf } from '../ledger/wish'
import { bookWithPaper } from './book-with-paper'
import { pledgeItems } from './documents'
import { keepPaper } from './keep-paper'
import { withdrawHeld } from './withdraw-held'
import { pledgeMustBeHis } from './rules'
import { loadPledge, pledgeViewOf } from './store'

/** His reason is his: it goes when he leaves, so it is not in the books. */
export const withdraw: Handler<typeof actions.withdraw> = async (input, { caller, now }) => {
  const { id, reason } = input
  const pledge = await pledgeItems.get(id)
  pledgeMustBeHis(pledge, caller.id)
  const wish = wishOf(caller, 'pledges.withdraw', input, BY_DONOR, now)
  if (await bookedBefore(pledge.campaignId, wish)) return pledgeViewOf(pledge, now)
  const held = await withdrawHeld(pledge, reason, now)
  if (held) return pledgeViewOf(held, now)
  const deed = { kind: 'withdraw' as const, pledgeId: id, reason: '' }
  await bookWithPaper(pledge.campaignId, deed, wish, (push) => keepPaper(id, push, { reason }))
  return pledgeViewOf(await loadPledge(id), now)
}
