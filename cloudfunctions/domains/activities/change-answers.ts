import type { activities } from '@contract/activities'
import { mustHold } from '@contract/errors'
import type { Handler } from '../../kernel/serve'
import { cleanAnswers } from './clean-answers'
import { loadMyPlace } from './my-place'
import { pageAfter } from './page-after'
import { cannotChangeAnswers } from './refusals'
import { askOrFail } from './seats/ask'
import { changeSignUp } from './sign-up-documents'

/** Also for whom somebody else signed up: his answers are still missing. */
export const changeAnswers: Handler<typeof activities.changeAnswers> = async (input, { caller, now }) => {
  const mine = await loadMyPlace(input.id, caller, now)
  const { activity, participantId, place } = mine
  mustHold(cannotChangeAnswers(activity, place, now))
  const answers = await cleanAnswers(activity, input.answers, caller.id)
  await changeSignUp(activity._id, participantId, { answers })
  const { listed } = input
  const sheet =
    place.listed === listed
      ? mine.sheet
      : await askOrFail(activity._id, { kind: 'list', participantId, listed }, now)
  return pageAfter({ ...mine, sheet, now, signUp: mine.signUp && { ...mine.signUp, answers } })
}
