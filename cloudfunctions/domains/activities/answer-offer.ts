import type { activities } from '@contract/activities'
import type { Handler } from '../../kernel/serve'
import { loadMyPlace } from './my-place'
import { pageAfter } from './page-after'
import { askOrFail } from './seats/ask'

/** The sheet knows whether the offer still holds at this moment. */
export const answerOffer: Handler<typeof activities.answerOffer> = async (
  { id, accept },
  { caller, now },
) => {
  const mine = await loadMyPlace(id, caller, now)
  const { participantId } = mine
  const sheet = await askOrFail(id, { kind: accept ? 'accept' : 'decline', participantId }, now)
  return pageAfter({ ...mine, sheet, now })
}
