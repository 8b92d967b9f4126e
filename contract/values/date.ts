import * as v from 'valibot'
import { dateOf, fromShanghai } from './time'

const DAY_MS = 24 * 60 * 60_000

const isDate = (text: string) => dateOf(fromShanghai(text)) === text

/** `2026-11-23` on the Shanghai calendar. */
export const date = v.pipe(
  v.string('请选择日期'),
  v.regex(/^\d{4}-\d{2}-\d{2}$/, '日期应写成 2026-11-23 这样'),
  v.check((text) => isDate(text), '没有这一天'),
)

const ROUGH = /^\d{4}(-\d{2}(-\d{2})?)?$/
/** `2013` or `2013-12` or `2013-12-08`: old facts are often known only that well. */
export const roughDate = v.pipe(
  v.string('请填写日期'),
  v.check((text) => text !== '', '请填写日期'),
  v.check((text) => text === '' || ROUGH.test(text), '日期应写成 2013、2013-12 或 2013-12-08'),
  v.check((text) => !ROUGH.test(text) || isDate(`${text}-01-01`.slice(0, 10)), '没有这一天'),
)

/** Negative: before it. */
export const daysAfter = (day: string, days: number) => dateOf(fromShanghai(day) + days * DAY_MS)
export const dayBefore = (day: string) => daysAfter(day, -1)
/** The last day of the usual term of five years. */
export const usualTermEnd = (startsOn: string) =>
  dayBefore(`${Number(startsOn.slice(0, 4)) + 5}${startsOn.slice(4)}`)
export const daysBetween = (from: string, to: string) =>
  Math.round((fromShanghai(to) - fromShanghai(from)) / DAY_MS)

/** 2013年 · 2013年12月 · 2013年12月8日, as exactly as it is known. */
export function formatRoughDate(rough: string) {
  const [year, month, day] = rough.split('-').map(Number)
  return `${year}年${month ? `${month}月` : ''}${day ? `${day}日` : ''}`
}

/** 还有 23 天 · 今天到期 · 已过期 5 天 */
export function formatDaysLeft(days: number) {
  if (days === 0) return '今天到期'
  return days > 0 ? `还有 ${days} 天` : `已过期 ${-days} 天`
}
