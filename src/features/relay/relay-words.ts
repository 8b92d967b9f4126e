import type { Leg, RelayPage } from '@contract/relays'
import { dateOf, shanghai } from '@contract/values/time'
import { daysBetween } from '@contract/values/date'

const digits = '零一二三四五六七八九'

/** 1 → 一, 10 → 十, 23 → 二十三; from a hundred on in figures. */
export function inChinese(n: number) {
  if (n >= 100 || n < 1) return String(n)
  const [tens, ones] = [Math.floor(n / 10), n % 10]
  const head = tens === 0 ? '' : tens === 1 ? '十' : `${digits[tens]}十`
  return `${head}${ones ? digits[ones] : ''}`
}

export const legName = (n: number) => `第${inChinese(n)}棒`

export const dayOf = (at: number) => shanghai(at).format('M月D日')

/** 11月18日接棒 · 11月20日交棒, or how long he has held it. */
export function heldInWords({ since, passedAt }: Leg, now: number) {
  if (passedAt !== null) return `${dayOf(since)}接棒 · ${dayOf(passedAt)}交棒`
  const days = daysBetween(dateOf(since), dateOf(now))
  return days > 0 ? `${dayOf(since)}接棒，已持棒 ${days} 天` : `${dayOf(since)}接棒`
}

/** What the relay has come to: legs, chambers, days from the first to the last hand. */
export function figuresOf(legs: readonly Leg[], now: number) {
  const [first, last] = [legs[0], legs.at(-1)]
  const until = last?.passedAt ?? now
  return {
    legs: legs.length,
    chambers: new Set(legs.map(({ chamberName }) => chamberName)).size,
    days: first ? daysBetween(dateOf(first.since), dateOf(until)) + 1 : 0,
  }
}

/** Who holds the baton; null before the start and after the end. */
export const holderOf = ({ legs, finished }: Pick<RelayPage, 'legs' | 'finished'>) =>
  finished ? null : (legs.at(-1) ?? null)

/** What the card says in a group. */
export function shareTitle(relay: RelayPage) {
  const holder = holderOf(relay)
  if (relay.offer?.token) return `谁来接下${legName(relay.legs.length + 1)}？“${relay.offer.line}”`
  if (relay.finished) return `${relay.title}圆满收官，共 ${relay.legs.length} 棒`
  return holder
    ? `${relay.title}｜${legName(holder.n)}：${holder.chamberName} ${holder.holderName}`
    : relay.title
}
