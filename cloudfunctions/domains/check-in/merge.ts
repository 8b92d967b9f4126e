import type { checkIn, Mark } from '@contract/check-in'
import { errorBody, type ErrorBody } from '@contract/errors'
import type { Handler } from '../../kernel/serve'
import { askOrFail } from '../activities/seats/ask'
import type { Settled } from '../activities/seats/fold'
import { holdsSeat } from '../activities/seats/hall'
import { loadActivity } from '../activities/store'
import { whyNotMark } from './rules'
import { dayOf } from './views'

function whyNotTaken({ people }: Settled, { participantId }: Mark): ErrorBody | null {
  const place = Object.hasOwn(people, participantId) ? people[participantId] : undefined
  return place && holdsSeat(place) ? null : errorBody('check_in.mark_without_seat')
}

/**
 * One ask with all the marks: the sheet keeps the latest of each person and session, so neither order nor repetition matters.
 * One bad mark does not keep the others out: whoever stands at the door has no network to try again.
 */
export const merge: Handler<typeof checkIn.merge> = async ({ activityId, marks }, { now, note }) => {
  const activity = await loadActivity(activityId)
  const sound = marks.filter((mark) => whyNotMark(mark, activity.sessions, now) === null)
  const sheet = await askOrFail(activityId, { kind: 'came', marks: sound }, now)
  const problems = marks.flatMap((mark) => {
    const { participantId, sessionId } = mark
    const against = whyNotMark(mark, activity.sessions, now) ?? whyNotTaken(sheet, mark)
    return against ? [{ participantId, sessionId, note: against.message }] : []
  })
  note({ target: activity.title, after: `${marks.length - problems.length} 条，未计 ${problems.length} 条` })
  return { ...(await dayOf(activity, sheet, now)), problems }
}
