import { dateOf, fromShanghai } from '@contract/values/time'

/** 20261123 · 2026-11-23 10:22:33 · 2026/1/3 · 2026年11月23日; null when it is no day. */
export function bankDate(cell: string): string | null {
  const [, year, month, day] =
    /^(\d{4})[-/.年]?(\d{1,2})[-/.月]?(\d{1,2})(?:日|[T\s].*)?$/.exec(cell.trim()) ?? []
  if (!year || !month || !day) return null
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return dateOf(fromShanghai(date)) === date ? date : null
}

/** Float noise of a spreadsheet, such as 1000.1000000000001, is less than this. */
const NOISE = 1e-6

/** 1,000,000.50 · ¥800 · +12.3 in 分; 0 for an empty cell; null when it is no amount. */
export function bankAmount(cell: string): number | null {
  const text = cell.replace(/[,\s¥￥元]/g, '').replace(/^RMB|^CNY/i, '')
  if (text === '' || text === '-' || text === '--') return 0
  if (!/^[+-]?\d{1,12}(\.\d+)?$/.test(text)) return null
  const fen = Number(text) * 100
  return Math.abs(fen - Math.round(fen)) < NOISE * Math.max(1, Math.abs(fen)) ? Math.round(fen) : null
}

/** 贷 is what comes in, seen from the bank. */
export const isIncoming = (side: string) => /^(贷|收|收入|转入|存入|c|cr|credit|\+)/i.test(side.trim())
