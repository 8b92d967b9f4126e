import { fail, mustHold } from '@contract/errors'
import { loadAnyCampaign } from '../campaigns/store'
import { entriesOf } from '../ledger/read'
import { changeHeld } from './change-held'
import type { PledgeDocument } from './documents'
import { heldSettled } from './held-rules'
import { bookHeld } from './hold'

/**
 * What waits for the office is taken back without a trace in the books. null: it is in the books, and withdrawn there; what the
 * office has just confirmed is brought there first. The same again changes nothing.
 * @throws pledge.held_settled, pledge.withdrawn_already
 */
export async function withdrawHeld(found: PledgeDocument, reason: string, now: number) {
  const { _id, campaignId } = found
  if (!found.held || (await entriesOf(campaignId, _id)).length > 0) return null
  const { secret } = await loadAnyCampaign(campaignId)
  const pledge = await changeHeld(_id, secret, ({ held }) =>
    held?.state === 'waiting' ? { ...held, state: 'withdrawn', reason } : undefined,
  )
  const { held } = pledge
  if (held?.state === 'withdrawn') return held.reason === reason ? pledge : fail('pledge.withdrawn_already')
  if (held?.state === 'declined') mustHold(heldSettled(held))
  if (held?.state === 'confirmed') await bookHeld(pledge, held, now)
  return null
}
