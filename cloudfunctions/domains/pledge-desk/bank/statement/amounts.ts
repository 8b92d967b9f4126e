import { MAX_FEN } from '@contract/values/money'

/** Float noise of a spreadsheet, such as 1000.1000000000001, is less than this. */
const NOISE = 1e-6

export interface Amount {
  fen: number
  /** What stands in the cell itself: a sign, 贷, CR … null: nothing. */
  side: 'in' | 'out' | null
  foreign: boolean
  /** 12万元: the cell says its own unit, whatever the column's is. */
  hasUnit: boolean
}

const nothing: Amount = { fen: 0, side: null, foreign: false, hasUnit: false }

const ourNames = /人民币|rmb|cny|cn¥/gi
const ourMarks = /[¥元圆整]/g
/** A mark of other money, whatever its name. */
const mark = /[a-z]{0,3}\$|jp¥|[€£₩₽฿₫]|[a-z]{3}|美元|美金|港币|港元|欧元|英镑|日元|日圆|澳元|加元|韩元/i

const plain = /^(\d{1,13}|\d{1,3}(,\d{3})+)(\.\d+)?$|^\.\d+$/

const worth: Record<string, number> = { '': 1, 百: 1e2, 千: 1e3, 万: 1e4, 百万: 1e6, 千万: 1e7, 亿: 1e8 }
const unitAtEnd = /(百万|千万|[百千万亿])?(?=\)?$)/

function fenOf(digits: string, unit: string): number | null {
  if (!plain.test(digits)) return null
  const fen = Number(digits.replace(/,/g, '')) * 100 * worth[unit]!
  const whole = Math.round(fen)
  return Math.abs(fen - whole) < NOISE * Math.max(1, Math.abs(fen)) && whole <= MAX_FEN ? whole : null
}

/** 贷, CR behind or before the figure. */
function sideWord(text: string): { text: string; side: Amount['side'] } {
  const income = /^(贷|收|cr\.?)|(贷|收|cr\.?)$/i
  const outgo = /^(借|付|支|dr\.?)|(借|付|支|dr\.?)$/i
  if (income.test(text)) return { text: text.replace(income, ''), side: 'in' }
  if (outgo.test(text)) return { text: text.replace(outgo, ''), side: 'out' }
  return { text, side: null }
}

/** (3,000.00), 3,000.00- and −3,000.00 are all less than nothing. */
function signOf(text: string): { digits: string; sign: '+' | '-' | '' } {
  if (/^\(.*\)$/.test(text)) return { digits: text.slice(1, -1), sign: '-' }
  const [, before = '', digits = '', after = ''] = /^([+-]?)(.*?)([+-]?)$/.exec(text) ?? []
  const sign = before && after ? '?' : before || after
  return sign === '?' ? { digits: '?', sign: '' } : { digits, sign: sign as '+' | '-' | '' }
}

/**
 * 1,000,000.50 · ¥800 · +12.3 · (3,000.00) · 3,000.00 CR · 12万元 in 分; nothing for an empty cell; null when it is no amount.
 * Commas must part thousands: 1,5 is no amount.
 */
export function readAmount(cell: string): Amount | null {
  const bare = cell
    .normalize('NFKC')
    .replace(/[−–—]/g, '-')
    .replace(ourNames, '')
    .replace(/\s|\(\)/g, '')
  if (/^([-/.*¥元]*|无|空|null|none|nan|n\/a)$/i.test(bare)) return nothing
  const { text, side } = sideWord(bare)
  const foreign = mark.test(text)
  const figure = text.replace(mark, '').replace(ourMarks, '')
  const unit = unitAtEnd.exec(figure)?.[1] ?? ''
  const { digits, sign } = signOf(figure.replace(unitAtEnd, ''))
  const fen = fenOf(digits, unit)
  if (fen === null) return null
  const signed = sign === '+' ? ('in' as const) : null
  return { fen: sign === '-' ? -fen || 0 : fen, side: side ?? signed, foreign, hasUnit: unit !== '' }
}
