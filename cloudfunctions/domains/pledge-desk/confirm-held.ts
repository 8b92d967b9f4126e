import { mustHold } from '@contract/errors'
import type { pledgeDesk } from '@contract/pledge-desk'
import { formatYuan } from '@contract/values/money'
import { isRefusal } from '../../kernel/errors'
import type { Handler } from '../../kernel/serve'
import { loadAnyCampaign } from '../campaigns/store'
import { changeHeld } from '../pledges/change-held'
import { heldMustBe, heldSettled } from '../pledges/held-rules'
import { bookHeld } from '../pledges/hold'
import { loadPledge, pledgeViewOf } from '../pledges/store'

/**
 * From here on it counts: the donor can no longer take it back beside the books. Sent again after whatever broke off it goes on; what
 * the books refuse waits again.
 */
export const confirmHeld: Handler<typeof pledgeDesk.confirmHeld> = async ({ id, heldAt }, context) => {
  const { caller, now, note } = context
  const pledge = await loadPledge(id)
  const { terms } = heldMustBe(pledge, heldAt)
  note({ target: pledge.reference, after: `${formatYuan(terms.amountFen)} 元` })
  const { secret } = await loadAnyCampaign(pledge.campaignId)
  const claimed = await changeHeld(id, secret, (found) => {
    const held = heldMustBe(found, heldAt)
    if (held.state === 'confirmed' || held.state === 'booked') return undefined
    if (held.state !== 'waiting') mustHold(heldSettled(held))
    return { ...held, state: 'confirmed', by: caller.id ?? '' }
  })
  const { held } = claimed
  if (held?.state !== 'confirmed') return pledgeViewOf(claimed, now)
  try {
    await bookHeld(claimed, held, now)
  } catch (error) {
    if (isRefusal(error))
      await changeHeld(id, secret, (found) =>
        found.held?.state === 'confirmed' ? { ...found.held, state: 'waiting', by: '' } : undefined,
      )
    throw error
  }
  return pledgeViewOf(await loadPledge(id), now)
}
