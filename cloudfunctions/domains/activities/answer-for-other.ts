import type { activities } from '@contract/activities'
import { mustHold } from '@contract/errors'
import type { Handler } from '../../kernel/serve'
import { loadEntered, titleOf, toOne } from './on-behalf'
import { notRunning } from './refusals'
import { askOrFail } from './seats/ask'

/** For whom nobody can ask in WeChat, and for others whom one entered. The sheet knows whether the offer still holds. */
export const answerForOther: Handler<typeof activities.answerForOther> = async (
  { id, participantId, accept },
  { caller, now, note },
) => {
  const found = await loadEntered(id, participantId, caller, now)
  note({ target: titleOf(found), after: accept ? '确认名额' : '放弃名额' })
  mustHold(notRunning(found.activity))
  const by = caller.name ?? '经合办'
  const sheet = await askOrFail(id, { kind: accept ? 'accept' : 'decline', participantId, by }, now)
  return toOne({ ...found, sheet, now }, found.signUp)
}
