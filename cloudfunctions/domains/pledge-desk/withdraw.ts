import type { pledgeDesk } from '@contract/pledge-desk'
import type { Handler } from '../../kernel/serve'
import { askIdOf } from '../ledger/ask-id'
import { post } from '../ledger/post'
import { loadPledge, pledgeViewOf } from '../pledges/store'
import { settleRequest } from './settle-request'

/** What has come stays; nobody waits for the rest any more. */
export const withdraw: Handler<typeof pledgeDesk.withdraw> = async (
  { once, id, reason },
  { caller, now, note },
) => {
  const pledge = await loadPledge(id)
  note({ target: pledge.reference, after: reason })
  const askId = askIdOf(caller, 'pledgeDesk.withdraw', once)
  const deed = { kind: 'withdraw' as const, pledgeId: id, reason }
  await post(pledge.campaignId, deed, { askId, by: caller.id ?? '', now })
  return pledgeViewOf(await settleRequest(pledge), now)
}
