import { fail } from '@contract/errors'
import type { Caller } from '../../kernel/people'
import type { PublishedActivity, SignUpDocument } from './documents'
import { participantIdsOf } from './rules'
import type { Place } from './seats/documents'
import type { Settled } from './seats/fold'
import { loadSettled } from './seats/read'
import { presenceOf } from './seats/standing'
import { loadSignUp } from './sign-up-documents'
import { loadActivity } from './store'

export interface MyPlace {
  activity: PublishedActivity
  caller: Caller
  sheet: Settled
  participantId: string
  place: Place
  signUp: SignUpDocument | null
}

/** The caller's place, of now or of before. @throws activity.not_found, activity.not_signed_up for whoever never asked for one */
export async function loadMyPlace(activityId: string, caller: Caller, now: number): Promise<MyPlace> {
  const [activity, sheet] = await Promise.all([loadActivity(activityId), loadSettled(activityId, now)])
  const found = presenceOf(sheet, participantIdsOf(caller)) ?? fail('activity.not_signed_up')
  return { activity, caller, sheet, ...found, signUp: await loadSignUp(activityId, found.participantId) }
}
