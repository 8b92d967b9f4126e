import { formatDate, fromShanghai } from '@contract/values/time'

/** `2026-11-23` → 2026年11月23日 */
export const formatDay = (day: string) => formatDate(fromShanghai(day))
