import type { activities } from '@contract/activities'
import { mustHold } from '@contract/errors'
import type { Handler } from '../../kernel/serve'
import type { SignUpDocument } from './documents'
import { loadMyPlace } from './my-place'
import { pageAfter } from './page-after'
import { cannotAskToCancel } from './refusals'
import { changeSignUp } from './sign-up-documents'

/** After the deadline the office decides; until then he keeps his seat. */
export const askToCancel: Handler<typeof activities.askToCancel> = async (
  { id, reason },
  { caller, now },
) => {
  const mine = await loadMyPlace(id, caller, now)
  const { activity, participantId, place, signUp } = mine
  mustHold(cannotAskToCancel(activity, place, signUp, now))
  const cancelRequest: SignUpDocument['cancelRequest'] = { reason, at: now, state: 'waiting', note: '' }
  await changeSignUp(id, participantId, { cancelRequest, asking: id })
  return pageAfter({ ...mine, now, signUp: signUp && { ...signUp, cancelRequest, asking: id } })
}
