import type { checkIn } from '@contract/check-in'
import { fail, mustHold } from '@contract/errors'
import { isFresh, readCode, type RotatingCode } from '@contract/values/rotating-code'
import type { Handler } from '../../kernel/serve'
import type { PublishedActivity } from '../activities/documents'
import { loadMyPlace } from '../activities/my-place'
import { cannotCheckIn } from '../activities/refusals'
import { askOrFail } from '../activities/seats/ask'
import { sessionOf } from './rules'
import { secretOfVenue } from './secrets'

function venueIn(text: string): RotatingCode {
  const code = readCode(text) ?? fail('check_in.code_unreadable')
  return code.kind === 'V' ? code : fail('check_in.code_personal')
}

/** The code proves that he stands before the screen now: a photograph of it is worth nothing after a minute and a half. */
async function sessionThere(activity: PublishedActivity, code: RotatingCode, now: number) {
  const session = sessionOf(activity.sessions, code.subject) ?? fail('check_in.session_not_found')
  return isFresh(code, await secretOfVenue(activity, session.id), now) ? session : fail('check_in.code_stale')
}

export const atVenue: Handler<typeof checkIn.atVenue> = async ({ code: text }, { caller, now }) => {
  const code = venueIn(text)
  const { activityId } = code
  const { activity, participantId, place } = await loadMyPlace(activityId, caller, now)
  const session = await sessionThere(activity, code, now)
  mustHold(cannotCheckIn(activity, place, now))
  const already = Object.hasOwn(place.came, session.id)
  if (!already) {
    const marks = [{ participantId, sessionId: session.id, at: now, came: true }]
    const { people } = await askOrFail(activityId, { kind: 'came', marks }, now)
    mustHold(cannotCheckIn(activity, people[participantId] ?? null, now))
  }
  return { activityId, title: activity.title, sessionTitle: session.title, already }
}
