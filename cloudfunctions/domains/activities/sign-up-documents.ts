import type { Answers } from '@contract/values/questions'
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

export const changeSignUp = (activityId: string, participantId: string, change: Partial<SignUpDocument>) =>
  signUps.update({ _id: signUpIdOf(activityId, participantId) }, change)
