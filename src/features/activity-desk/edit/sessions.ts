import type { ActivitySession } from '@contract/activities'
import { dateOf, fromShanghai } from '@contract/values/time'

const HOUR_MS = 60 * 60_000
const DAY_MS = 24 * HOUR_MS
/** A class is planned about a month ahead. */
const AHEAD_DAYS = 30

export const newId = (letter: string) => `${letter}_${Math.random().toString(36).slice(2, 10)}`

export const inOrder = (sessions: readonly ActivitySession[]) =>
  [...sessions].sort((a, b) => a.startsAt - b.startsAt || a.endsAt - b.endsAt)

const shifted = (session: ActivitySession, by: number): ActivitySession => ({
  ...session,
  id: newId('s'),
  title: nextTitle(session.title),
  startsAt: session.startsAt + by,
  endsAt: session.endsAt + by,
})

/** 第 1 天上午 → 第 2 天上午; a title without a number stays as it is. */
export const nextTitle = (title: string) =>
  title.replace(/第(\s*)(\d+)/, (_, blank: string, n: string) => `第${blank}${Number(n) + 1}`)

/** A whole day with all its parts, put on the day after the last one. */
export function withDayCopied(sessions: readonly ActivitySession[]): ActivitySession[] {
  const ordered = inOrder(sessions)
  const last = ordered.at(-1)
  if (!last) return ordered
  const day = dateOf(last.startsAt)
  return [
    ...ordered,
    ...ordered.filter(({ startsAt }) => dateOf(startsAt) === day).map((each) => shifted(each, DAY_MS)),
  ]
}

/** What a new one starts as: nine to five, on the day after the last, or about a month from now. */
export function newSession(sessions: readonly ActivitySession[], now: number): ActivitySession {
  const last = inOrder(sessions).at(-1)
  const day = dateOf(last ? last.startsAt + DAY_MS : now + AHEAD_DAYS * DAY_MS)
  return {
    id: newId('s'),
    title: `第 ${new Set(sessions.map(({ startsAt }) => dateOf(startsAt))).size + 1} 天`,
    startsAt: fromShanghai(day, '09:00'),
    endsAt: fromShanghai(day, '17:00'),
    place: '',
    counts: true,
  }
}

const CLOSES_DAYS_BEFORE = 3

export interface SignUpWindow {
  opensAt: number
  closesAt: number
  cancelBy: number
}

/** Open from now on, closed three days before the first session in the evening; one may cancel as long. */
export function usualWindow(sessions: readonly ActivitySession[], now: number): SignUpWindow | null {
  const first = inOrder(sessions)[0]
  if (!first) return null
  const opensAt = Math.floor(now / HOUR_MS) * HOUR_MS
  const evening = fromShanghai(dateOf(first.startsAt - CLOSES_DAYS_BEFORE * DAY_MS), '18:00')
  const closesAt = evening > opensAt ? evening : first.startsAt
  return { opensAt, closesAt, cancelBy: closesAt }
}
