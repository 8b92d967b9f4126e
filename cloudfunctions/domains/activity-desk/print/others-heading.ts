import { noKinds, othersInWords } from '@contract/sign-up-kinds'
import type { Guest } from '../roll/guests'

/** Over those who are printed apart: 以下 5 人尚未确定（待审核 4，申请取消 1） */
export function othersHeading(others: readonly Guest[]): string {
  const kinds = noKinds()
  for (const { kind } of others) kinds[kind] += 1
  return `以下 ${others.length} 人尚未确定（${othersInWords(kinds)}）`
}
