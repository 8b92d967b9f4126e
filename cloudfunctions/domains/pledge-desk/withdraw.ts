import type { pledgeDesk } from '@contract/pledge-desk'
import type { Handler } from '../../kernel/serve'
import { post } from '../ledger/post'
import { wishOf } from '../ledger/wish'
import { loadPledge, pledgeViewOf } from '../pledges/store'
import { settleRequest } from './settle-request'

/** What has come stays; nobody waits for the rest any more. */
export const withdraw: Handler<typeof pledgeDesk.withdraw> = async (input, { caller, now, note }) => {
  const { id, reason } = input
  const pledge = await loadPledge(id)
  note({ target: pledge.reference, after: reason })
  const wish = wishOf(caller, 'pledgeDesk.withdraw', input, caller.id ?? '', now)
  const deed = { kind: 'withdraw' as const, pledgeId: id, reason }
  await post(pledge.campaignId, deed, wish)
  return pledgeViewOf(await settleRequest(pledge), now)
}
