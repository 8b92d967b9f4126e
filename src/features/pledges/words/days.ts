import { formatDate, fromShanghai } from '@contract/values/time'

export const dayOf = (date: string) => formatDate(fromShanghai(date))

/** 11月23日 */
export const shortDay = (date: string) => `${Number(date.slice(5, 7))}月${Number(date.slice(8))}日`
