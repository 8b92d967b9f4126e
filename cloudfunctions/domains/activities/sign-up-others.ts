import { isAllowed, office } from '@contract/access'
import type { activities } from '@contract/activities'
import { fail, mustHold } from '@contract/errors'
import { command } from '../../kernel/database'
import type { Caller } from '../../kernel/people'
import type { Handler } from '../../kernel/serve'
import { candidatesOf, mustSpeakFor, type Named } from './candidates-of'
import { signUps, type SignUpDocument } from './documents'
import { officeSignUpIsShut, signUpIsShut } from './refusals'
import { askOrFail } from './seats/ask'
import type { Settled } from './seats/fold'
import { isLive } from './seats/hall'
import { loadSettled } from './seats/read'
import { lineOf, presenceOf, standingOf } from './seats/standing'
import { newSignUp } from './sign-up-documents'
import { loadActivity } from './store'

/** Those who were asked for; whoever is there already stays as he is. */
function chosenFrom(all: readonly Named[], participantIds: readonly string[]): Named[] {
  const chosen = participantIds.map(
    (wanted) => all.find(({ ids }) => ids.includes(wanted)) ?? fail('activity.candidate_unknown'),
  )
  for (const { candidate, unfit } of chosen) {
    if (unfit) fail('activity.candidate_unfit', { name: candidate.name, why: unfit })
  }
  return [...new Set(chosen)]
}

/** Answers that somebody gave before he cancelled stay his. */
async function writeSignUps(activityId: string, fresh: readonly Named[], caller: Caller, now: number) {
  const signedUpBy = { id: caller.id ?? '', name: caller.name ?? '经合办' }
  const made = fresh.map(({ candidate: { participantId, name }, post }) =>
    newSignUp({ activityId, participantId, name, post, answers: {}, signedUpBy }, now),
  )
  const where = { _id: command().in(made.map(({ _id }) => _id)) }
  const known = new Map(
    (await signUps.find({ where, limit: made.length + 1 })).map((each) => [each._id, each]),
  )
  await signUps.insertMissing(made)
  const again = (each: SignUpDocument) =>
    signUps.put({ ...each, answers: known.get(each._id)?.answers ?? {} })
  await Promise.all(made.filter(({ _id }) => known.has(_id)).map(again))
}

const itemsOf = (sheet: Settled, chosen: readonly Named[]) => {
  const line = lineOf(sheet)
  return chosen.map(({ candidate: { name }, ids }) => {
    const { participantId } = presenceOf(sheet, ids) ?? fail('activity.nobody_there')
    const standing = standingOf(sheet, participantId, line) ?? fail('activity.nobody_there')
    return { participantId, name, standing }
  })
}

/** All or none: one ask for everybody. */
export const signUpOthers: Handler<typeof activities.signUpOthers> = async (input, { caller, now, note }) => {
  const { id, chamberId } = input
  mustSpeakFor(caller, chamberId)
  const isOffice = isAllowed(office, caller.roles)
  const activity = await loadActivity(id)
  mustHold((isOffice ? officeSignUpIsShut : signUpIsShut)(activity, now))
  const before = await loadSettled(id, now)
  const chosen = chosenFrom(await candidatesOf(activity, before, chamberId), input.participantIds)
  const names = chosen.map(({ candidate }) => candidate.name).join('、')
  note({ target: `${activity.title}：${chosen[0]!.post.chamberName}`, after: names })
  const fresh = chosen.filter(({ ids }) => {
    const found = presenceOf(before, ids)
    return !found || !isLive(found.place)
  })
  if (fresh.length === 0) return { items: itemsOf(before, chosen) }
  await writeSignUps(id, fresh, caller, now)
  const entrants = fresh.map(({ candidate: { participantId }, ids }) => ({
    participantId,
    also: ids.filter((each) => each !== participantId),
  }))
  const by = caller.name ?? '经合办'
  const wish = { kind: 'signUpMany' as const, chamberId, entrants, approved: isOffice, by }
  return { items: itemsOf(await askOrFail(id, wish, now), chosen) }
}
