import type { ReachRow, ReachView } from '@contract/reach'
import { groupKindNames, type GroupKind } from '@contract/shares'
import { formatDateTime } from '@contract/values/time'

type Reached = ReachRow['chambers']

/** 252 家商会中 187 家已触达 */
export const reachedInWords = ({ reached, all }: Reached) => `${all} 家商会中 ${reached} 家已触达`

/** Cut, never rounded up: 100 % is all of them. */
export const percent = (part: number, whole: number) =>
  whole > 0 ? `${Math.floor((part / whole) * 100)}%` : '—'

/** 38 家已答复，11月26日 18:00 截止 */
export function answeredInWords({ chambers, until }: NonNullable<ReachRow['answered']>, now: number) {
  return `${chambers} 家已答复，${formatDateTime(until)} ${until <= now ? '已截止' : '截止'}`
}

/** Whose group it is; one that nobody has bound yet says so. */
export const groupInWords = ({ kind, name }: { kind: GroupKind | null; name: string }) => {
  if (kind === null) return '还没有绑定的群'
  return kind === 'chamber' ? `${name}的群` : groupKindNames[kind]
}

/** Whom a reminder is for: who owes an answer while answers are taken, else who has not seen it. */
export interface Behind {
  count: number
  what: '还没有触达' | '还没有答复'
}

export const behindOf = ({ silent, answers }: ReachView, now: number): Behind =>
  answers && now < answers.until
    ? { count: answers.waiting.length, what: '还没有答复' }
    : { count: silent.length, what: '还没有触达' }
