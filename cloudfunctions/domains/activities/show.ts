import type { activities } from '@contract/activities'
import { command } from '../../kernel/database'
import type { Handler } from '../../kernel/serve'
import { signUpIdOf, signUps } from './documents'
import { youngFactsOf } from './fitness'
import { rememberedFor } from './remembered'
import { participantIdsOf } from './rules'
import { loadSettled } from './seats/read'
import { presenceOf } from './seats/standing'
import { loadActivity } from './store'
import { toActivityPage } from './views'

export const show: Handler<typeof activities.show> = async ({ id }, { caller, now }) => {
  const ids = participantIdsOf(caller)
  const own = { _id: command().in(ids.map((each) => signUpIdOf(id, each))) }
  const [activity, sheet, filled] = await Promise.all([
    loadActivity(id),
    loadSettled(id, now),
    ids.length > 0 ? signUps.find({ where: own, limit: ids.length }) : [],
  ])
  const participantId = presenceOf(sheet, ids)?.participantId
  const signUp = filled.find((each) => each.participantId === participantId) ?? null
  const [facts, remembered] = await Promise.all([
    youngFactsOf(activity.who, caller.id),
    signUp ? {} : rememberedFor(activity.questions, ids),
  ])
  return toActivityPage({ activity, sheet, caller, signUp, facts, now }, remembered)
}
