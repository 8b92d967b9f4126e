import dayjs, { type Dayjs } from 'dayjs'
import utc from 'dayjs/plugin/utc'
import * as v from 'valibot'

dayjs.extend(utc)

/** China has kept UTC+8 without daylight saving since 1991, so an offset is enough. */
const SHANGHAI_OFFSET_MIN = 480
const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS

/** The last that has a year of four digits, in Shanghai: days are compared as texts. */
const LAST = 253_402_271_999_999

/** Milliseconds since 1970, a whole number. */
export const instant = v.pipe(
  v.number('时间有误'),
  v.safeInteger('时间有误'),
  v.minValue(0, '时间有误'),
  v.maxValue(LAST, '时间有误'),
)

export const shanghai = (at: number): Dayjs => dayjs.utc(at).utcOffset(SHANGHAI_OFFSET_MIN)

/** `2026-11-23` and `09:30` on the Shanghai calendar → epoch ms. NaN when they are no date. */
export const fromShanghai = (date: string, time = '00:00') =>
  dayjs.utc(`${date}T${time}:00Z`).valueOf() - SHANGHAI_OFFSET_MIN * MINUTE_MS

export const dateOf = (at: number) => shanghai(at).format('YYYY-MM-DD')
export const timeOf = (at: number) => shanghai(at).format('HH:mm')
export const formatDate = (at: number) => shanghai(at).format('YYYY年M月D日')
export const formatDateTime = (at: number) => shanghai(at).format('YYYY年M月D日 HH:mm')

/** 刚刚 · 8 分钟前 · 3 小时前 · 昨天 · 5月30日 · 2014年5月30日 */
export function formatAgo(at: number, now: number) {
  const past = now - at
  if (past < MINUTE_MS) return '刚刚'
  if (past < HOUR_MS) return `${Math.floor(past / MINUTE_MS)} 分钟前`
  const [then, today] = [shanghai(at), shanghai(now)]
  if (then.isSame(today, 'day')) return `${Math.floor(past / HOUR_MS)} 小时前`
  if (then.isSame(today.subtract(1, 'day'), 'day')) return '昨天'
  return then.format(then.isSame(today, 'year') ? 'M月D日' : 'YYYY年M月D日')
}

let correction = 0

/** What the phone's clock says; it may be wrong by days. */
export const phoneClock = () => Date.now()

/** The clock of the pages: the phone's, put right. Functions take theirs from the context, so that tests can set it. */
export const now = () => phoneClock() + correction

/** By so much the phone's clock is behind the server's. */
export const correctClock = (ms: number) => {
  correction = ms
}

/** Whether so long has passed since a moment of the pages' clock. A moment that lies ahead of it is of a clock that was wrong. */
export const hasPassed = (ms: number, since: number) => now() < since || now() - since > ms
