import type { SheetCounts } from '../activities/seats/documents'

/** How many gave stars, and how many on average, to a tenth. */
export function starsOf({ stars }: Pick<SheetCounts, 'stars'>) {
  const n = stars.reduce((sum, each) => sum + each, 0)
  const total = stars.reduce((sum, each, i) => sum + each * (i + 1), 0)
  return { n, average: n > 0 ? Math.round((total / n) * 10) / 10 : null }
}
