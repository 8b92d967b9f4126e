import { dateOf, fromShanghai } from '../../../contract/values/time'

const DAY_MS = 24 * 60 * 60_000

/** Days from today and the time of day in Shanghai → epoch ms. */
export type Day = (days: number, time?: string) => number

export const calendarOf =
  (now: number): Day =>
  (days, time = '09:00') =>
    fromShanghai(dateOf(now + days * DAY_MS), time)
