import { shanghai, timeOf } from '@contract/values/time'

const weekdays = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'] as const
const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS

export const weekdayOf = (at: number) => weekdays[shanghai(at).day()] ?? ''

/** 11月28日（周六）, with the year when it is not this one. */
export function dayWords(at: number, now: number) {
  const day = shanghai(at)
  return `${day.format(day.isSame(shanghai(now), 'year') ? 'M月D日' : 'YYYY年M月D日')}（${weekdayOf(at)}）`
}

/** 11月28日（周六）09:00 */
export const momentWords = (at: number, now: number) => `${dayWords(at, now)}${timeOf(at)}`

const isMidnight = (at: number) => timeOf(at) === '00:00'
/** Something that ends at midnight ends on the evening before. */
const lastDay = (endsAt: number) => (isMidnight(endsAt) ? endsAt - MINUTE_MS : endsAt)

/** 11月28日（周六）09:00—17:00 · 11月28日—30日（周六至周一） */
export function spanWords(startsAt: number, endsAt: number, now: number) {
  const [start, end] = [shanghai(startsAt), shanghai(lastDay(endsAt))]
  if (start.isSame(end, 'day')) {
    return `${momentWords(startsAt, now)}—${isMidnight(endsAt) ? '24:00' : timeOf(endsAt)}`
  }
  const year = start.isSame(shanghai(now), 'year') ? '' : 'YYYY年'
  const until = start.isSame(end, 'year') ? (start.isSame(end, 'month') ? 'D日' : 'M月D日') : 'YYYY年M月D日'
  const days = `${start.format(`${year}M月D日`)}—${end.format(until)}`
  return `${days}（${weekdayOf(start.valueOf())}至${weekdayOf(end.valueOf())}）`
}

/** From the first session to the end of the last; '' while there is none. */
export function sessionsSpan(sessions: readonly { startsAt: number; endsAt: number }[], now: number) {
  if (!sessions.length) return ''
  const starts = Math.min(...sessions.map(({ startsAt }) => startsAt))
  return spanWords(starts, Math.max(...sessions.map(({ endsAt }) => endsAt)), now)
}

/** 2 天 3 小时 · 5 小时 12 分 · 8 分 20 秒: as exactly as it matters. Null when it is over. */
export function leftWords(until: number, now: number): string | null {
  const left = until - now
  if (left <= 0) return null
  const days = Math.floor(left / DAY_MS)
  const hours = Math.floor(left / HOUR_MS)
  const minutes = Math.floor(left / MINUTE_MS)
  if (days > 0) return `${days} 天 ${hours % 24} 小时`
  if (hours > 0) return `${hours} 小时 ${minutes % 60} 分`
  return `${minutes} 分 ${Math.floor(left / 1000) % 60} 秒`
}
