import { isAllowed, office } from '@contract/access'
import type { activities } from '@contract/activities'
import { fail, mustHold } from '@contract/errors'
import type { Caller } from '../../kernel/people'
import type { Handler } from '../../kernel/serve'
import { candidatesOf, mustSpeakFor, type Named } from './candidates-of'
import type { SignUpDocument } from './documents'
import { officeSignUpIsShut, signUpIsShut } from './refusals'
import { askOrFail } from './seats/ask'
import { refusalOf, type Settled } from './seats/fold'
import { isLive } from './seats/hall'
import { loadSettled } from './seats/read'
import { lineOf, presenceOf, standingOf } from './seats/standing'
import { loadSignUps, unlessRefused } from './sign-up-documents'
import { loadActivity } from './store'
import { writeSignUps } from './write-sign-ups'

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

/** Beside whoever was there already: who entered him, when it was not the caller. */
function noteOn(signUp: SignUpDocument | undefined, caller: Caller): string {
  if (!signUp || signUp.signedUpBy?.id === caller.id) return ''
  const by = signUp.signedUpBy ? `${signUp.signedUpBy.name}代报` : '本人报名'
  return `先前已经报上：${signUp.chamberName}，${by}`
}

async function itemsOf(activityId: string, sheet: Settled, chosen: readonly Named[], caller: Caller) {
  const line = lineOf(sheet)
  const places = chosen.map(({ ids }) => presenceOf(sheet, ids) ?? fail('activity.nobody_there'))
  const known = await loadSignUps(
    activityId,
    places.map(({ participantId }) => participantId),
  )
  return chosen.map(({ candidate: { name } }, i) => {
    const { participantId } = places[i]!
    const standing = standingOf(sheet, participantId, line) ?? fail('activity.nobody_there')
    return { participantId, name, standing, note: noteOn(known.get(participantId), caller) }
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
  const chosen = chosenFrom(await candidatesOf(activity, before, chamberId, caller), input.participantIds)
  const names = chosen.map(({ candidate }) => candidate.name).join('、')
  note({ target: `${activity.title}：${chosen[0]!.post.chamberName}`, after: names })
  const fresh = chosen.filter(({ ids }) => {
    const found = presenceOf(before, ids)
    return !found || !isLive(found.place)
  })
  if (fresh.length === 0) return { items: await itemsOf(id, before, chosen, caller) }
  const entrants = fresh.map(({ candidate: { participantId }, ids }) => ({
    participantId,
    also: ids.filter((each) => each !== participantId),
  }))
  const by = caller.name ?? '经合办'
  const wish = { kind: 'signUpMany' as const, chamberId, entrants, approved: isOffice, by }
  mustHold(refusalOf(before, wish, now))
  const { made, known } = await writeSignUps(id, fresh, caller, now)
  const sheet = await unlessRefused(made, known, () => askOrFail(id, wish, now))
  return { items: await itemsOf(id, sheet, chosen, caller) }
}
