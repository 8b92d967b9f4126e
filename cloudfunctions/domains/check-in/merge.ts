import type { checkIn, Mark } from '@contract/check-in'
import { errorBody, type ErrorBody } from '@contract/errors'
import type { Handler } from '../../kernel/serve'
import { askOrFail } from '../activities/seats/ask'
import type { Settled } from '../activities/seats/fold'
import { holdsSeat } from '../activities/seats/hall'
import { loadActivity } from '../activities/store'
import { byServerClock, whyNotMark } from './rules'
import { dayOf } from './views'

function whyNotTaken({ people }: Settled, { participantId }: Pick<Mark, 'participantId'>): ErrorBody | null {
  const place = Object.hasOwn(people, participantId) ? people[participantId] : undefined
  return place && holdsSeat(place) ? null : errorBody('check_in.mark_without_seat')
}

/**
 * One ask with all the marks: the sheet keeps the latest of each person and session, so neither order nor repetition matters.
 * One bad mark does not keep the others out: whoever stands at the door has no network to try again.
 */
export const merge: Handler<typeof checkIn.merge> = async (input, { now, note }) => {
  const { activityId, marks, phoneNow } = input
  const activity = await loadActivity(activityId)
  const timed = byServerClock(marks, phoneNow, now).map(({ mark, ...seatMark }) => {
    return { seatMark, against: whyNotMark(mark, seatMark.at, activity.sessions) }
  })
  const sound = timed.flatMap(({ seatMark, against }) => (against ? [] : [seatMark]))
  const sheet = await askOrFail(activityId, { kind: 'came', marks: sound }, now)
  const problems = timed.flatMap(({ seatMark, against: wrong }) => {
    const { participantId, sessionId } = seatMark
    const against = wrong ?? whyNotTaken(sheet, seatMark)
    return against ? [{ participantId, sessionId, note: against.message }] : []
  })
  note({ target: activity.title, after: `${marks.length - problems.length} 条，未计 ${problems.length} 条` })
  return { ...(await dayOf(activity, sheet, now)), problems }
}
