import * as v from 'valibot'
import { standingWords, type StandingThere } from './activity-views'
import { formatDateTime } from './values/time'

/**
 * Every sign-up of an activity is of exactly one kind, on every page and paper. `seated`: approved, with a seat. `reviewing`: the
 * office has to decide on it, with a seat held or not. `asking`: asked after the deadline to be let go. `offered`: a seat is kept
 * until he answers. `waiting`: in the line. `out`: no longer there.
 */
export const signUpKinds = ['seated', 'reviewing', 'asking', 'offered', 'waiting', 'out'] as const
export type SignUpKind = (typeof signUpKinds)[number]

/** The office's words. What somebody reads about himself is `standingWords`. */
export const signUpKindNames: Record<SignUpKind, string> = {
  seated: '已报名',
  reviewing: '待审核',
  asking: '申请取消',
  offered: '待确认',
  waiting: '候补',
  out: '已退出',
}

export const kindCounts = v.object({
  ...{ seated: v.number(), reviewing: v.number(), asking: v.number() },
  ...{ offered: v.number(), waiting: v.number(), out: v.number() },
})
export type KindCounts = v.InferOutput<typeof kindCounts>

export const noKinds = (): KindCounts => ({
  ...{ seated: 0, reviewing: 0, asking: 0, offered: 0, waiting: 0, out: 0 },
})

/** Everybody who is still there. */
export const liveIn = ({ out: _, ...live }: KindCounts) => Object.values(live).reduce((sum, n) => sum + n, 0)

/** Those who are there and not approved with a seat: 待审核 4，申请取消 1; '' when there is nobody. */
export const othersInWords = (kinds: KindCounts) =>
  signUpKinds
    .filter((kind) => kind !== 'seated' && kind !== 'out' && kinds[kind] > 0)
    .map((kind) => `${signUpKindNames[kind]} ${kinds[kind]}`)
    .join('，')

/** Where somebody stands, as the office reads it: 已报名 · 待审核，候补第 3 位 · 待本人确认，到 … */
export function officeWords(kind: SignUpKind, standing: StandingThere): string {
  const { state, position, offerUntil } = standing
  if (state === 'out') return standingWords(standing)
  if (kind === 'waiting') return `候补第 ${position} 位`
  if (kind === 'offered') return offerUntil ? `待本人确认，到 ${formatDateTime(offerUntil)}` : '待本人确认'
  if (kind !== 'reviewing' || state !== 'waiting') return signUpKindNames[kind]
  return position === null ? '待重新审核，不占名额' : `待审核，候补第 ${position} 位`
}
