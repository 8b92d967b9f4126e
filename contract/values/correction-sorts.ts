/** What kind of correction it was, for everybody to read; the office's own words about it are its own. */
export const correctionSorts = ['amount', 'pledge', 'twice', 'notReceived', 'other'] as const
export type CorrectionSort = (typeof correctionSorts)[number]
export const correctionSortNames: Record<CorrectionSort, string> = {
  amount: '金额登记有误',
  pledge: '认捐人登记有误',
  twice: '重复登记',
  notReceived: '款项实际没有到账',
  other: '登记有误',
}
