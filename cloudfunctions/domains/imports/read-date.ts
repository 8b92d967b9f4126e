import { dateOf, fromShanghai } from '@contract/values/time'

const DAY_MS = 24 * 60 * 60_000
/** Days from Excel's day 0, 30 December 1899, to 1 January 1970. */
const EXCEL_EPOCH_DAYS = 25_569

const padded = (part: string) => part.padStart(2, '0')

function fromSerial(text: string) {
  const days = Number(text)
  // 1954 to 2119: what else has five digits in a column of dates?
  return /^\d{5}$/.test(text) && days >= 20_000 && days <= 80_000
    ? dateOf((days - EXCEL_EPOCH_DAYS) * DAY_MS)
    : null
}

/** 2024-05-01, 2024/5/1, 2024.5.1, 2024年5月1日, 20240501, with a time or not, or Excel's number of a day. Null: none of these. */
export function readDate(text: string): string | null {
  const serial = fromSerial(text)
  if (serial) return serial
  const parts =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[ T]\d{1,2}:\d{2}(?::\d{2})?)?$/.exec(text) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(text)
  if (!parts) return null
  const date = `${parts[1]}-${padded(parts[2]!)}-${padded(parts[3]!)}`
  return dateOf(fromShanghai(date)) === date ? date : null
}
