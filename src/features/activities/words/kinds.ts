import { activityKinds, type ActivityKind } from '@contract/activities'

/** Where there is room for four characters; the full names are the contract's. */
export const shortKindNames: Record<ActivityKind, string> = {
  training: '培训班',
  inheritance: '传承接力',
  investment: '回乡考察',
  study: '学习培训',
  gathering: '联谊',
  delegation: '考察团',
}

export type KindChoice = ActivityKind | 'all'
export const kindOptions: readonly { value: KindChoice; label: string }[] = [
  { value: 'all', label: '全部' },
  ...activityKinds.map((value) => ({ value, label: shortKindNames[value] })),
]
