import type { ChamberRow } from '@contract/chambers'
import { needsConfirming } from '../confirmation'

export const filters = [
  'all',
  'hall',
  'complete',
  'unconfirmed',
  'provincial',
  'preparing',
  'county',
] as const
export type Filter = (typeof filters)[number]

const names: Record<Filter, string> = {
  all: '全部',
  hall: '有会馆',
  complete: '会馆建成',
  unconfirmed: '待确认',
  provincial: '省级',
  preparing: '筹备中',
  county: '县级',
}

export function passes(row: ChamberRow, filter: Filter, now: number) {
  switch (filter) {
    case 'all':
      return true
    case 'hall':
      return row.hall !== null
    case 'complete':
      return row.hall === 'complete'
    case 'unconfirmed':
      return needsConfirming(row.confirmedAt, now)
    case 'preparing':
      return !row.founded
    default:
      return row.kind === filter
  }
}

/** Each chip says how many it would leave; those that would leave none are not offered. */
export const filterOptions = (rows: readonly ChamberRow[], now: number) =>
  filters
    .map((value) => ({ value, count: rows.filter((row) => passes(row, value, now)).length }))
    .filter(({ value, count }) => value === 'all' || count > 0)
    .map(({ value, count }) => ({ value, label: `${names[value]} ${count}` }))
