import type { activities } from '@contract/activities'
import { fail, mustHold } from '@contract/errors'
import type { Caller } from '../../kernel/people'
import type { Handler } from '../../kernel/serve'
import { candidatesOf, type Named } from './candidates-of'
import { dropRequest, loadEntered, titleOf, toOne, type Entered } from './on-behalf'
import { cannotActFor } from './refusals'
import { askOrFail } from './seats/ask'
import { refusalOf } from './seats/fold'
import { isLive } from './seats/hall'
import { presenceOf } from './seats/standing'
import { loadSignUp, unlessRefused } from './sign-up-documents'
import { writeSignUps } from './write-sign-ups'

async function successorIn(found: Entered, wanted: string, caller: Caller): Promise<Named> {
  const { activity, sheet, signUp } = found
  const all = await candidatesOf(activity, sheet, signUp.chamberId, caller)
  const named = all.find(({ ids }) => ids.includes(wanted)) ?? fail('activity.candidate_unknown')
  if (named.unfit) fail('activity.candidate_unfit', { name: named.candidate.name, why: named.unfit })
  return named
}

/** 换人. His sign-up first, then the place: whoever has a place has a sign-up. */
export const replaceOther: Handler<typeof activities.replaceOther> = async (input, { caller, now, note }) => {
  const { id, participantId } = input
  const found = await loadEntered(id, participantId, caller, now)
  const named = await successorIn(found, input.byParticipantId, caller)
  note({ target: titleOf(found), after: `换成${named.candidate.name}` })
  if (found.place.why !== 'replaced') mustHold(cannotActFor(found.activity, found.place, now, found.byOffice))
  const also = named.ids.filter((each) => each !== named.candidate.participantId)
  const entrant = { participantId: named.candidate.participantId, also }
  const by = caller.name ?? '经合办'
  const wish = { kind: 'replace' as const, participantId, entrant, approved: found.byOffice, by }
  mustHold(refusalOf(found.sheet, wish, now))
  const before = presenceOf(found.sheet, named.ids)
  const fresh = before && isLive(before.place) ? [] : [named]
  const { made, known } = await writeSignUps(id, fresh, caller, now)
  const sheet = await unlessRefused(made, known, () => askOrFail(id, wish, now))
  await dropRequest(found)
  const successor = presenceOf(sheet, named.ids)?.participantId ?? fail('activity.nobody_there')
  const signUp = (await loadSignUp(id, successor)) ?? fail('activity.nobody_there')
  return toOne({ ...found, sheet, now }, signUp)
}
