import type { activities } from '@contract/activities'
import { mustHold } from '@contract/errors'
import type { Handler } from '../../kernel/serve'
import { loadMyPlace } from './my-place'
import { pageAfter } from './page-after'
import { cannotCancel } from './refusals'
import { askOrFail } from './seats/ask'
import { isLive } from './seats/hall'

/** The seat goes to the next in line in the same step. A second tap finds it done. */
export const cancel: Handler<typeof activities.cancel> = async ({ id }, { caller, now }) => {
  const mine = await loadMyPlace(id, caller, now)
  const { activity, participantId, place } = mine
  if (!isLive(place)) return pageAfter({ ...mine, now })
  mustHold(cannotCancel(activity, place, now))
  const sheet = await askOrFail(id, { kind: 'cancel', participantId }, now)
  return pageAfter({ ...mine, sheet, now })
}
