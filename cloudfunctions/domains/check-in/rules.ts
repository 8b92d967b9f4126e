import type { ActivitySession } from '@contract/activities'
import { farFrom, type Mark } from '@contract/check-in'
import { errorBody, type ErrorBody } from '@contract/errors'
import type { Mark as SeatMark } from '../activities/seats/documents'

/** Phones' clocks differ. */
const DRIFT_MS = 10 * 60_000

export const sessionOf = (sessions: readonly ActivitySession[], id: string) =>
  sessions.find((session) => session.id === id) ?? null

/** What is wrong with a mark, whoever it is about. `at`: by the server's clock. */
export function whyNotMark(
  { sessionId, came, sure }: Mark,
  at: number,
  sessions: readonly ActivitySession[],
): ErrorBody | null {
  const session = sessionOf(sessions, sessionId)
  if (!session) return errorBody('check_in.session_not_found')
  const far = came && !sure ? farFrom(session, at) : null
  return far === null ? null : errorBody('check_in.far_from_session', { title: session.title, far })
}

/**
 * Marks with the time by the server's clock. A phone that says its own time is put right by it; one that does not is at least as
 * fast as its latest mark lies ahead. Where the two clocks differ by more than ten minutes both are kept.
 */
export function byServerClock(
  marks: readonly Mark[],
  phoneNow: number | undefined,
  now: number,
): (SeatMark & { mark: Mark })[] {
  const latest = Math.max(now, ...marks.map(({ at }) => at))
  const ahead = (phoneNow ?? latest) - now
  const isWrong = Math.abs(ahead) > DRIFT_MS
  return marks.map((mark) => {
    const { participantId, sessionId, came, at: phone } = mark
    const at = isWrong ? Math.min(now, phone - ahead) : phone
    // Without the phone's word the moment of arrival is all that is known.
    const server = phoneNow === undefined && !isWrong ? now : at
    const differ = Math.abs(phone - server) > DRIFT_MS
    return { participantId, sessionId, at, came, mark, ...(differ && { clock: { phone, server } }) }
  })
}
