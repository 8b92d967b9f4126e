import type { checkIn } from '@contract/check-in'
import { mustHold } from '@contract/errors'
import type { Handler } from '../../kernel/serve'
import { participantIdsOf } from '../activities/rules'
import { loadSettled } from '../activities/seats/read'
import { presenceOf, standingOf } from '../activities/seats/standing'
import { loadActivity } from '../activities/store'
import { whyNotCheckIn } from './rules'
import { secretOfPerson } from './secrets'
import { shortCodeOf } from './short-code'

export const myCode: Handler<typeof checkIn.myCode> = async ({ activityId }, { caller, now }) => {
  const [activity, sheet] = await Promise.all([loadActivity(activityId), loadSettled(activityId, now)])
  const found = presenceOf(sheet, participantIdsOf(caller))
  const participantId = found?.participantId ?? ''
  mustHold(whyNotCheckIn(standingOf(sheet, participantId)))
  return {
    ...{ activityId, participantId, title: activity.title, name: caller.name ?? '' },
    code: shortCodeOf(found?.place.seq ?? 0),
    secret: secretOfPerson(activity, participantId),
    sessions: activity.sessions,
    came: Object.keys(found?.place.came ?? {}),
  }
}
