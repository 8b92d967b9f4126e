import { farFrom, type checkIn } from '@contract/check-in'
import { fail } from '@contract/errors'
import type { Handler } from '../../kernel/serve'
import { loadSettled } from '../activities/seats/read'
import { loadActivity } from '../activities/store'
import { sessionOf } from './rules'
import { secretOfVenue } from './secrets'

export const venueCode: Handler<typeof checkIn.venueCode> = async (
  { activityId, sessionId, sure },
  { now },
) => {
  const [activity, sheet] = await Promise.all([loadActivity(activityId), loadSettled(activityId, now)])
  const session = sessionOf(activity.sessions, sessionId) ?? fail('check_in.session_not_found')
  const far = sure ? null : farFrom(session, now)
  if (far !== null) fail('check_in.venue_far', { title: session.title, far })
  return {
    ...{ activityId, sessionId, title: activity.title, sessionTitle: session.title },
    secret: await secretOfVenue(activity, sessionId),
    came: sheet.counts.came[sessionId] ?? 0,
  }
}
