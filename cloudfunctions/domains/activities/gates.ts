import { isAllowed, leaders, office } from '@contract/access'
import type { ActivityPage } from '@contract/activities'
import { errorBody, type ErrorBody } from '@contract/errors'
import type { Caller } from '../../kernel/people'
import type { PublishedActivity, SignUpDocument } from './documents'
import { fittingPosts, unfit, type YoungFacts } from './fitness'
import * as refusals from './refusals'
import { participantIdsOf } from './rules'
import type { Settled } from './seats/fold'
import { presenceOf } from './seats/standing'

/** Everything that decides what somebody may do with an activity now. */
export interface Standpoint {
  activity: PublishedActivity
  sheet: Settled
  caller: Caller
  /** His sign-up; null without one. */
  signUp: SignUpDocument | null
  /** Of `youngFactsOf`. */
  facts: YoungFacts | null
  now: number
}

export const placeOf = ({ sheet, caller }: Pick<Standpoint, 'sheet' | 'caller'>) =>
  presenceOf(sheet, participantIdsOf(caller))?.place ?? null

function cannotSignUp({ activity, sheet, caller, facts, now }: Standpoint): ErrorBody | null {
  const { who } = activity
  const found = presenceOf(sheet, participantIdsOf(caller))
  const there = found && refusals.alreadyIn(sheet, found.participantId)
  const refused = there ?? refusals.signUpIsShut(activity, now) ?? unfit(who, caller.posts, facts)
  if (refused) return refused
  if (found?.place.why === 'removed') return errorBody('activity.removed')
  const chamberIds = fittingPosts(who, caller.posts).map(({ chamberId }) => chamberId)
  return refusals.noRoomFor(sheet, chamberIds)
}

/** Null for those who bring nobody. */
function signUpOthers({ activity, caller, now }: Standpoint) {
  if (isAllowed(office, caller.roles)) return gate(refusals.officeSignUpIsShut(activity, now))
  return isAllowed(leaders, caller.roles) ? gate(refusals.signUpIsShut(activity, now)) : null
}

const gate = (refusal: ErrorBody | null) => ({ why: refusal?.message ?? null })

/** Greyed, and in one sentence why. The same rules refuse on the server. */
export function gatesOf(standpoint: Standpoint): ActivityPage['can'] {
  const { activity, signUp, now } = standpoint
  const place = placeOf(standpoint)
  return {
    signUp: gate(cannotSignUp(standpoint)),
    cancel: gate(refusals.cannotCancel(activity, place, now)),
    askToCancel: gate(refusals.cannotAskToCancel(activity, place, signUp, now)),
    signUpOthers: signUpOthers(standpoint),
    changeAnswers: gate(refusals.cannotChangeAnswers(activity, place, now)),
    giveFeedback: gate(refusals.cannotGiveFeedback(activity, place, now)),
    checkIn: gate(refusals.cannotCheckIn(activity, place, now)),
  }
}
