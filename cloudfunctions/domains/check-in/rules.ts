import type { ActivitySession } from '@contract/activities'
import type { Mark } from '@contract/check-in'
import { errorBody, type ErrorBody } from '@contract/errors'

/** Phones' clocks differ. */
const DRIFT_MS = 10 * 60_000

export const sessionOf = (sessions: readonly ActivitySession[], id: string) =>
  sessions.find((session) => session.id === id) ?? null

/** What is wrong with a mark, whoever it is about. */
export function whyNotMark(
  { sessionId, at }: Mark,
  sessions: readonly ActivitySession[],
  now: number,
): ErrorBody | null {
  if (!sessionOf(sessions, sessionId)) return errorBody('check_in.session_not_found')
  return at > now + DRIFT_MS ? errorBody('check_in.mark_in_future') : null
}
