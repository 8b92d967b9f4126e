import type { Answers } from '@contract/values/questions'
import { command } from '../../kernel/database'
import { isRefusal } from '../../kernel/errors'
import type { Membership } from '../../kernel/people'
import { padded } from '../../kernel/rank'
import { signUpIdOf, signUps, type SignUpDocument } from './documents'

export interface SignUpFacts {
  activityId: string
  participantId: string
  name: string
  post: Pick<Membership, 'chamberId' | 'chamberName' | 'post'>
  answers: Answers
  signedUpBy: SignUpDocument['signedUpBy']
}

/** A sign-up that begins; without a place in the seat sheet it is an attempt and nothing more. */
export function newSignUp(facts: SignUpFacts, now: number): SignUpDocument {
  const { activityId, participantId, name, post, answers, signedUpBy } = facts
  const { chamberId, chamberName, post: kind } = post
  const _id = signUpIdOf(activityId, participantId)
  return {
    ...{ _id, activityId, participantId, name, chamberId, chamberName, post: kind, answers, signedUpBy },
    ...{ at: now, rank: `${padded(now)}.${_id}` },
    ...{ feedback: null, cancelRequest: null, asking: '' },
  }
}

export const loadSignUp = (activityId: string, participantId: string) =>
  signUps.get(signUpIdOf(activityId, participantId))

/** CloudBase: values in one `in`. */
const MOST_IN = 500

/** By participant. */
export async function loadSignUps(
  activityId: string,
  participantIds: readonly string[],
): Promise<Map<string, SignUpDocument>> {
  const ids = [...new Set(participantIds)].map((each) => signUpIdOf(activityId, each))
  if (ids.length === 0) return new Map()
  const where = ids.length > MOST_IN ? { activityId } : { _id: command().in(ids) }
  const found = await signUps.findAll(where)
  return new Map(found.map((signUp) => [signUp.participantId, signUp]))
}

export const changeSignUp = (activityId: string, participantId: string, change: Partial<SignUpDocument>) =>
  signUps.update({ _id: signUpIdOf(activityId, participantId) }, change)

/**
 * A refusal leaves nothing behind: what he told now goes, what he told before (`known`) stands again. One that somebody else
 * has written meanwhile is his.
 */
export async function unlessRefused<R>(
  made: readonly SignUpDocument[],
  known: ReadonlyMap<string, SignUpDocument>,
  run: () => Promise<R>,
): Promise<R> {
  try {
    return await run()
  } catch (error) {
    if (!isRefusal(error)) throw error
    for (const { _id, at } of made) {
      const before = known.get(_id)
      if (!before) await signUps.removeAll({ _id, at })
      else
        await signUps.update(
          { _id, at },
          Object.fromEntries(Object.entries(before).filter(([key]) => key !== '_id')),
        )
    }
    throw error
  }
}
