import type { pledges as actions } from '@contract/pledges'
import type { Handler } from '../../kernel/serve'
import { askIdOf } from '../ledger/ask-id'
import { BY_DONOR } from '../ledger/documents'
import { post } from '../ledger/post'
import { pledgeItems } from './documents'
import { keepPaper } from './keep-paper'
import { pledgeMustBeHis } from './rules'
import { loadPledge, pledgeViewOf } from './store'

/** His reason is his: it goes when he leaves, so it is not in the books. */
export const withdraw: Handler<typeof actions.withdraw> = async ({ once, id, reason }, { caller, now }) => {
  const pledge = await pledgeItems.get(id)
  pledgeMustBeHis(pledge, caller.id)
  const askId = askIdOf(caller, 'pledges.withdraw', once)
  await keepPaper(id, askId, { reason })
  const deed = { kind: 'withdraw' as const, pledgeId: id, reason: '' }
  await post(pledge.campaignId, deed, { askId, by: BY_DONOR, now })
  return pledgeViewOf(await loadPledge(id), now)
}
