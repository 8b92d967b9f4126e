import { standingWords, type ActivitySession, type StandingThere } from '@contract/activities'
import type { Mark } from '@contract/check-in'
import { errorBody, type ErrorBody } from '@contract/errors'

/** Phones' clocks differ. */
const DRIFT_MS = 10 * 60_000

/** By oneself: with a seat that needs no more decision; being there accepts an offered one. */
export function whyNotCheckIn(standing: StandingThere | null): ErrorBody | null {
  if (!standing || standing.state === 'out') return errorBody('check_in.not_signed_up')
  const hasSeat = standing.state !== 'waiting' && !standing.reviewing
  return hasSeat ? null : errorBody('check_in.no_seat', { standing: standingWords(standing) })
}

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
