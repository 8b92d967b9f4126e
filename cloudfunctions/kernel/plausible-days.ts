import { fail } from '@contract/errors'
import { daysAfter } from '@contract/values/date'

/** The earliest day that anybody writes down here: of a chamber, a term, a young man's record. */
export const LONG_AGO = '1949-10-01'

/** Leap days aside. */
export const yearsAfter = (day: string, years: number) => daysAfter(day, years * 365)

interface Window {
  from?: string
  to?: string
}

/** What is wrong with a day that somebody typed, in words; null where it may be right. Rough days are compared as far as they go. */
export function problemOfDay(name: string, day: string, { from = '', to = '9999' }: Window): string | null {
  if (day < from.slice(0, day.length)) return `${name} ${day} 太早，最早 ${from}`
  return day.slice(0, to.length) > to ? `${name} ${day} 太晚，最晚 ${to}` : null
}

/** What lies outside is a mistyped year. @throws date.implausible */
export function daysMustBePlausible(name: string, days: readonly (string | null)[], window: Window): void {
  for (const day of days) {
    const problem = day === null ? null : problemOfDay(name, day, window)
    if (problem) fail('date.implausible', { problem })
  }
}
