import type { checkIn } from '@contract/check-in'
import { fail, mustHold } from '@contract/errors'
import { isFresh, readCode, type RotatingCode } from '@contract/values/rotating-code'
import type { Handler } from '../../kernel/serve'
import type { PublishedActivity } from '../activities/documents'
import { participantIdsOf } from '../activities/rules'
import { askOrFail } from '../activities/seats/ask'
import { loadSettled } from '../activities/seats/read'
import { presenceOf, standingOf } from '../activities/seats/standing'
import { loadActivity } from '../activities/store'
import { sessionOf, whyNotCheckIn } from './rules'
import { secretOfVenue } from './secrets'

function venueIn(text: string): RotatingCode {
  const code = readCode(text) ?? fail('check_in.code_unreadable')
  return code.kind === 'V' ? code : fail('check_in.code_personal')
}

/** The code proves that he stands before the screen now: a photograph of it is worth nothing after a minute and a half. */
function sessionThere(activity: PublishedActivity, code: RotatingCode, now: number) {
  const session = sessionOf(activity.sessions, code.subject) ?? fail('check_in.session_not_found')
  return isFresh(code, secretOfVenue(activity, session.id), now) ? session : fail('check_in.code_stale')
}

export const atVenue: Handler<typeof checkIn.atVenue> = async ({ code: text }, { caller, now }) => {
  const code = venueIn(text)
  const { activityId } = code
  const activity = await loadActivity(activityId)
  const session = sessionThere(activity, code, now)
  const sheet = await loadSettled(activityId, now)
  const found = presenceOf(sheet, participantIdsOf(caller))
  const participantId = found?.participantId ?? ''
  mustHold(whyNotCheckIn(standingOf(sheet, participantId)))
  const already = Object.hasOwn(found?.place.came ?? {}, session.id)
  if (!already) {
    const marks = [{ participantId, sessionId: session.id, at: now, came: true }]
    const after = await askOrFail(activityId, { kind: 'came', marks }, now)
    mustHold(whyNotCheckIn(standingOf(after, participantId)))
  }
  return { activityId, title: activity.title, sessionTitle: session.title, already }
}
