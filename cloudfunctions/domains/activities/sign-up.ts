import type { activities } from '@contract/activities'
import { fail, mustHold } from '@contract/errors'
import type { Caller } from '../../kernel/people'
import type { Handler } from '../../kernel/serve'
import { cleanAnswers } from './clean-answers'
import { signUps, type PublishedActivity, type SignUpDocument } from './documents'
import { fittingPosts, unfit, youngFactsOf } from './fitness'
import { signUpIsShut } from './refusals'
import { participantIdsOf } from './rules'
import { askOrFail } from './seats/ask'
import type { Settled } from './seats/fold'
import { isLive } from './seats/hall'
import { loadSettled } from './seats/read'
import { presenceOf } from './seats/standing'
import { unboundOf, type Held } from './same-person'
import { changeSignUp, loadSignUp, newSignUp, unlessRefused } from './sign-up-documents'
import { loadActivity } from './store'
import { pageAfter } from './page-after'

interface Coming {
  signUp: SignUpDocument
  ids: string[]
  listed: boolean
}

const comeIn = ({ signUp, ids, listed }: Coming, now: number) => {
  const { activityId, participantId, chamberId } = signUp
  const also = ids.filter((id) => id !== participantId)
  return askOrFail(activityId, { kind: 'signUp', participantId, also, chamberId, listed }, now)
}

/** He was here before: a second tap, a form sent again, or somebody who comes back. */
async function comeAgain(coming: Coming, now: number): Promise<Settled> {
  const { signUp, ids } = coming
  const sheet = await loadSettled(signUp.activityId, now)
  const found = presenceOf(sheet, ids)
  if (found && isLive(found.place)) return sheet
  const before = await signUps.get(signUp._id)
  await signUps.put(signUp)
  const known = new Map(before ? [[before._id, before]] : [])
  return unlessRefused([signUp], known, () => comeIn(coming, now))
}

/** The same person again is the same record, which then has the answers of now. */
async function keep(made: SignUpDocument, isNew: boolean, participantId: string): Promise<SignUpDocument> {
  if (isNew && participantId === made.participantId) return made
  const { activityId, answers } = made
  await changeSignUp(activityId, participantId, { answers })
  return (await loadSignUp(activityId, participantId)) ?? made
}

/** As whom he comes. @throws member.not_in_chamber, and whatever makes him unfit */
async function fittingPostOf({ who }: PublishedActivity, { id, posts }: Caller, chamberId: string) {
  const held = posts.filter((post) => post.chamberId === chamberId)
  if (held.length === 0) fail('member.not_in_chamber')
  mustHold(unfit(who, held, await youngFactsOf(who, id)))
  return fittingPosts(who, held)[0]!
}

/**
 * Under his number he may stand there as somebody of a roster that is not his yet: he is there already, and what the office has decided
 * holds. Gives the ids of these posts. @throws activity.already_in_number
 */
async function underHisNumber(activityId: string, unbound: readonly Held[], now: number): Promise<string[]> {
  const ids = unbound.map(({ _id }) => _id)
  if (ids.length === 0) return ids
  const there = presenceOf(await loadSettled(activityId, now), ids)
  if (!there || !isLive(there.place)) return ids
  const signUp = await loadSignUp(activityId, there.participantId)
  return fail('activity.already_in_number', { name: signUp?.name ?? '', chamber: signUp?.chamberName ?? '' })
}

/** The answers first, then the seat: whoever has a seat has given his answers. */
export const signUp: Handler<typeof activities.signUp> = async (input, { caller, now }) => {
  const [activity, unbound] = await Promise.all([loadActivity(input.id), unboundOf(caller.sharedPhone)])
  mustHold(signUpIsShut(activity, now))
  const post = await fittingPostOf(activity, caller, input.chamberId)
  const answers = await cleanAnswers(activity, input.answers, caller.id)
  const me = { participantId: caller.id ?? '', name: caller.name ?? '', post, signedUpBy: null }
  const made = newSignUp({ activityId: activity._id, ...me, answers }, now)
  const own = participantIdsOf(caller)
  const ids = [...own, ...(await underHisNumber(activity._id, unbound, now))]
  const coming = { signUp: made, ids, listed: input.listed }
  const isNew = await signUps.insert(made)
  const sheet = await (isNew
    ? unlessRefused([made], new Map(), () => comeIn(coming, now))
    : comeAgain(coming, now))
  const { participantId } = presenceOf(sheet, coming.ids) ?? me
  return pageAfter({ activity, sheet, caller, now, signUp: await keep(made, isNew, participantId) })
}
