import { fromShanghai } from '@contract/values/time'
import { againstDay, padded, readMoment } from './moments'

/** Day, month and year in an order that one cell alone does not tell: 29-11-2026, 26/11/29. */
const orders = { ymd: [0, 1, 2], dmy: [2, 1, 0], mdy: [2, 0, 1] } as const
export type DayOrder = keyof typeof orders

const short = /^(\d{1,2})([-/.\s])(\d{1,2}|\d{1,2}月|[a-z]{3,9})\2(\d{4}|\d{2})(?:(?:\s+|T)(\d.*))?$/i
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** A statement is no older: what would be is read in the wrong order. */
const OLDEST_MS = 2 * 366 * 24 * 60 * 60_000

const monthIn = (part: string) => {
  const named = months.indexOf(part.slice(0, 3).toLowerCase()) + 1
  return String(named || part.replace('月', ''))
}

/** 29-11-2026 10:22 as 2026-11-29 10:22; any other cell as it is. */
export function asWritten(cell: string, order: DayOrder | null): string {
  const found = order && short.exec(cell)
  // Two digits apart by dots may be a time.
  if (!found || (found[2] === '.' && found[4]!.length === 2)) return cell
  const parts = [found[1]!, found[3]!, found[4]!]
  const isNamed = !/^\d+$/.test(found[3]!)
  const [year, month, day] = orders[isNamed ? 'dmy' : order].map((at) => parts[at]!)
  if (year!.length !== 2 && year!.length !== 4) return cell
  const on = `${year!.padStart(4, '20')}-${padded(monthIn(month!))}-${padded(day!)}`
  return found[5] ? `${on} ${found[5]}` : on
}

/** The one order in which all such cells of a file are days of late; null when none is, or more than one. */
export function dayOrderOf(cells: readonly string[], now: number): DayOrder | null {
  const written = [...new Set(cells)].filter((cell) => short.test(cell))
  const isLate = (day: string) => againstDay(day, now) === null && fromShanghai(day) > now - OLDEST_MS
  const fits = (Object.keys(orders) as DayOrder[]).filter((order) =>
    written.every((cell) => {
      const moment = readMoment(asWritten(cell, order))
      return moment !== null && isLate(moment.day)
    }),
  )
  const read = new Set(fits.map((order) => written.map((cell) => asWritten(cell, order)).join()))
  return written.length > 0 && read.size === 1 ? fits[0]! : null
}
