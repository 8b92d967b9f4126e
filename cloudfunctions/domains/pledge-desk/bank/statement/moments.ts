import { dateOf, fromShanghai } from '@contract/values/time'

export interface Moment {
  day: string
  /** HH:mm:ss, '' when it is not said. */
  time: string
}

export const padded = (part: string) => part.padStart(2, '0')

const TIME = String.raw`(\d{1,2})[:.时点](\d{1,2})(?:[:.分](\d{1,2}))?秒?(?:\.\d+)?`
const written = new RegExp(
  String.raw`^(\d{4})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})日?(?:\s?(?:星期|周)[一二三四五六日天])?(?:[\sT-]+${TIME})?(?:Z|[+-]\d{2}:?\d{2})?$`,
)
const digitsOnly = /^(\d{4})(\d{2})(\d{2})(?:[\sT]?(\d{2}):?(\d{2}):?(\d{2})?)?$/
const timeOnly = new RegExp(`^${TIME}$`)

const timeFrom = (hour?: string, minute?: string, second = '0') =>
  hour === undefined || minute === undefined ? '' : [hour, minute, second].map(padded).join(':')

const isTime = (time: string) => time === '' || /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d$/.test(time)

/** 20261123 · 20261123102233 · 2026-11-23-10.22.33 · 2026/1/3 10:22 · 2026年11月23日 10:22; null when it is no day. */
export function readMoment(cell: string): Moment | null {
  const parts = written.exec(cell) ?? digitsOnly.exec(cell)
  if (!parts) return null
  const [, year, month, day, ...rest] = parts
  const date = `${year}-${padded(month!)}-${padded(day!)}`
  const time = timeFrom(...rest)
  return dateOf(fromShanghai(date)) === date && isTime(time) ? { day: date, time } : null
}

/** A time of the day without its day: 10:22:33, 102233; '' for none. */
export function readTime(cell: string): string {
  const parts = timeOnly.exec(cell) ?? /^(\d{2})(\d{2})(\d{2})$/.exec(cell)
  const time = parts ? timeFrom(parts[1], parts[2], parts[3]) : ''
  return isTime(time) ? time : ''
}

export const FIRST_DAY = '2000-01-01'
const DAY_MS = 24 * 60 * 60_000

/** What is against a day of a statement that is read at `now`. */
export function againstDay(day: string, now: number): string | null {
  if (day < FIRST_DAY) return '早于 2000 年'
  return day > dateOf(now + DAY_MS) ? '还没有到' : null
}
