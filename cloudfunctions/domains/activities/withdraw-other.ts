import type { activities } from '@contract/activities'
import { mustHold } from '@contract/errors'
import type { Handler } from '../../kernel/serve'
import { dropRequest, loadEntered, titleOf, toOne } from './on-behalf'
import { cannotActFor } from './refusals'
import { askOrFail } from './seats/ask'

/** The seat goes to the next in line in the same step. Sent again it finds him out and changes nothing. */
export const withdrawOther: Handler<typeof activities.withdrawOther> = async (
  { id, participantId },
  { caller, now, note },
) => {
  const found = await loadEntered(id, participantId, caller, now)
  note({ target: titleOf(found), after: '已取消报名' })
  if (found.place.why === 'cancelled') return toOne({ ...found, now }, found.signUp)
  mustHold(cannotActFor(found.activity, found.place, now, found.byOffice))
  const by = caller.name ?? '经合办'
  const sheet = await askOrFail(id, { kind: 'cancel', participantId, by }, now)
  await dropRequest(found)
  return toOne({ ...found, sheet, now }, found.signUp)
}
