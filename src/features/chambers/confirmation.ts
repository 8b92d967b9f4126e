import { CONFIRMATION_LIFE_DAYS } from '@contract/chambers'
import { daysBetween } from '@contract/values/date'
import { dateOf, formatDate } from '@contract/values/time'

const MONTH_DAYS = 30

const daysSince = (at: number, now: number) => daysBetween(dateOf(at), dateOf(now))

/** A president's word that is too old to rely on, or was never given. */
export const needsConfirming = (confirmedAt: number | null, now: number) =>
  confirmedAt === null || daysSince(confirmedAt, now) > CONFIRMATION_LIFE_DAYS

/** 12 天前 · 8 个月前: how old a fact is matters, not its date. */
function ago(at: number, now: number) {
  const days = daysSince(at, now)
  return days < 2 * MONTH_DAYS ? `${days} 天前` : `${Math.floor(days / MONTH_DAYS)} 个月前`
}

export function confirmationInWords(confirmedAt: number | null, now: number) {
  if (confirmedAt === null) return '待确认：会长还没有确认过'
  if (needsConfirming(confirmedAt, now)) return `待确认：上次确认是 ${formatDate(confirmedAt)}`
  return daysSince(confirmedAt, now) < 1 ? '会长今天确认过' : `会长确认于 ${ago(confirmedAt, now)}`
}
