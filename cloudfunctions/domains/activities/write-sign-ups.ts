import { command } from '../../kernel/database'
import type { Caller } from '../../kernel/people'
import type { Named } from './candidates-of'
import { signUps, type SignUpDocument } from './documents'
import { newSignUp } from './sign-up-documents'

/** What the caller enters for others. Answers that somebody gave before he cancelled stay his. Tells what `unlessRefused` takes back. */
export async function writeSignUps(activityId: string, fresh: readonly Named[], caller: Caller, now: number) {
  if (fresh.length === 0) return { made: [], known: new Map<string, SignUpDocument>() }
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
  return { made, known }
}
