import type { activities } from '@contract/activities'
import { mustHold } from '@contract/errors'
import type { Handler } from '../../kernel/serve'
import { loadMyPlace } from './my-place'
import { pageAfter } from './page-after'
import { cannotGiveFeedback } from './refusals'
import { askOrFail } from './seats/ask'
import { changeSignUp } from './sign-up-documents'

/** Given again it takes the place of the first. Only the office reads it, without the name. */
export const giveFeedback: Handler<typeof activities.giveFeedback> = async (input, { caller, now }) => {
  const { id, stars, good, better } = input
  const mine = await loadMyPlace(id, caller, now)
  const { activity, participantId, place, signUp } = mine
  mustHold(cannotGiveFeedback(activity, place, now))
  const sheet = await askOrFail(id, { kind: 'stars', participantId, stars }, now)
  const feedback = { stars, good, better, at: now }
  await changeSignUp(id, participantId, { feedback })
  return pageAfter({ ...mine, sheet, now, signUp: signUp && { ...signUp, feedback } })
}
