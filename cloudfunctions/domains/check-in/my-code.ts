import type { checkIn } from '@contract/check-in'
import { mustHold } from '@contract/errors'
import type { Handler } from '../../kernel/serve'
import { loadMyPlace } from '../activities/my-place'
import { cannotCheckIn } from '../activities/refusals'
import { secretOfPerson } from './secrets'
import { shortCodeOf } from './short-code'

export const myCode: Handler<typeof checkIn.myCode> = async ({ activityId }, { caller, now }) => {
  const { activity, participantId, place } = await loadMyPlace(activityId, caller, now)
  mustHold(cannotCheckIn(activity, place, now))
  return {
    ...{ activityId, participantId, title: activity.title, name: caller.name ?? '' },
    code: shortCodeOf(place.seq),
    secret: secretOfPerson(activity, participantId),
    sessions: activity.sessions,
    came: Object.keys(place.came),
  }
}
