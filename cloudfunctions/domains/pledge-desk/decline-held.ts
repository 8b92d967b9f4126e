import { mustHold } from '@contract/errors'
import type { pledgeDesk } from '@contract/pledge-desk'
import { formatYuan } from '@contract/values/money'
import { idFrom } from '../../kernel/ids'
import type { Handler } from '../../kernel/serve'
import { loadAnyCampaign } from '../campaigns/store'
import { noticeMessage } from '../deliveries/notice-message'
import { tell } from '../inbox/tell'
import { changeHeld } from '../pledges/change-held'
import { heldMustBe, heldSettled } from '../pledges/held-rules'
import { pledgePath } from '../pledges/paths'
import { loadPledge, pledgeViewOf } from '../pledges/store'

/** The donor is told why. The same again changes nothing. */
export const declineHeld: Handler<typeof pledgeDesk.declineHeld> = async (
  { id, heldAt, reason },
  context,
) => {
  const { now, note } = context
  const pledge = await loadPledge(id)
  const { campaignId, reference, donor } = pledge
  const { terms } = heldMustBe(pledge, heldAt)
  note({ target: reference, before: `${formatYuan(terms.amountFen)} 元`, after: reason })
  const { secret } = await loadAnyCampaign(campaignId)
  const declined = await changeHeld(id, secret, (found) => {
    const held = heldMustBe(found, heldAt)
    if (held.state === 'declined' && held.reason === reason) return undefined
    if (held.state !== 'waiting') mustHold(heldSettled(held))
    return { ...held, state: 'declined', reason }
  })
  const said = {
    title: '经合办没有确认您的认捐',
    text: `您认捐的 ${formatYuan(terms.amountFen)} 元没有登记。原因：${reason}`,
    at: now,
  }
  if (donor.personId !== null)
    await tell([
      {
        ...{ id: idFrom('nt', 'held pledge', id, String(heldAt)), to: donor.personId },
        ...{ kind: 'pledge', ...said, path: pledgePath(id), message: noticeMessage(said) },
      },
    ])
  return pledgeViewOf(declined, now)
}
