/** What a cell of a date column says. */
export type ReadDay =
  | { kind: 'blank' }
  /** `time` is 10:22:33, or '' where none stands. `isNumber`: a bare Excel number without a date's format. */
  | { kind: 'day'; day: string; time: string; isNumber?: true }
  /** 2021.06 → 2021-06 */
  | { kind: 'month'; month: string }
  | { kind: 'year'; year: string }
  /** 至今, 长期 */
  | { kind: 'open' }
  | { kind: 'wrong'; problem: string }

const wrong = (problem: string): ReadDay => ({ kind: 'wrong', problem })
const two = (part: string) => part.padStart(2, '0')

const DAY_S = 24 * 60 * 60
/** Days from Excel's day 0, 30 December 1899, to 1 January 1970. */
const EXCEL_EPOCH_DAYS = 25_569
/** 1954 to 2119: what else has five digits in a column of dates? */
const [FIRST_SERIAL, LAST_SERIAL] = [20_000, 80_000]

const open = /^(至今|到今|今|现在|目前|在任|现任|长期|永久|无固定期限)$/
const clock = String.raw`(?<half>上午|下午|晚上|am|pm)?(?<h>\d{1,2})[:.时点](?<mi>\d{1,2})(?:[:.分](?<s>\d{1,2}))?(?:\.\d+)?[分秒]?(?<half2>am|pm)?(?:z|[+]0?8:?00)?`
const weekday = String.raw`(?:[(]?(?:星期|周|礼拜)[一二三四五六日天][)]?)?`
const written = new RegExp(
  String.raw`^(?<y>\d{4})[-/.年](?<m>\d{1,2})[-/.月](?<d>\d{1,2})日?${weekday}(?:(?:[-t,]|(?<=\D)|(?=[上下晚ap]))${clock})?$`,
  'i',
)
const digits = /^(?<y>\d{4})(?<m>\d{2})(?<d>\d{2})(?:T?(?<h>\d{2})(?<mi>\d{2})(?<s>\d{2})?\d{0,3})?$/
const digitsAndClock = new RegExp(String.raw`^(?<y>\d{4})(?<m>\d{2})(?<d>\d{2})[-t]?${clock}$`, 'i')
const month = /^(\d{4})(?:[-/.年](\d{1,2})月?|(\d{2}))$/
const year = /^(\d{4})年?$/

/** Blanks say nothing but where day and clock part; between digits they are kept as T. */
const tight = (text: string) =>
  text
    .normalize('NFKC')
    .trim()
    .replace(/(\d|日|[一二三四五六日天)])\s+(?=[\d上下晚])/g, '$1T')
    .replace(/\s+/g, '')
    .replace(/([-/.年月])T/g, '$1')

const isDay = (day: string) => {
  const at = Date.parse(`${day}T00:00:00Z`)
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(day)
}

function timeOf({ half, half2, h, mi, s = '0' }: Record<string, string | undefined>): string | null {
  if (h === undefined || mi === undefined) return ''
  const word = (half ?? half2 ?? '').toLowerCase()
  const isLate = ['下午', '晚上', 'pm'].includes(word) && Number(h) < 12
  const hour = isLate
    ? Number(h) + 12
    : word && Number(h) === 12 && !['下午', 'pm'].includes(word)
      ? 0
      : Number(h)
  if (hour > 23 || Number(mi) > 59 || Number(s) > 59) return null
  return `${two(String(hour))}:${two(mi)}:${two(s)}`
}

function fromSerial(text: string): ReadDay | null {
  const days = Number(text)
  if (!/^\d{5}(\.\d+)?$/.test(text) || days < FIRST_SERIAL || days > LAST_SERIAL) return null
  const at = new Date(Math.round((days - EXCEL_EPOCH_DAYS) * DAY_S) * 1000).toISOString()
  const time = text.includes('.') ? at.slice(11, 19) : ''
  return { kind: 'day', day: at.slice(0, 10), time, isNumber: true }
}

function fromParts(parts: Record<string, string | undefined>): ReadDay {
  const day = `${parts['y']}-${two(parts['m']!)}-${two(parts['d']!)}`
  if (!isDay(day)) return wrong('没有这一天')
  const time = timeOf(parts)
  return time === null ? wrong('没有这个时刻') : { kind: 'day', day, time }
}

function fromMonth(text: string): ReadDay | null {
  const parts = month.exec(text)
  if (!parts) return null
  const number = Number(parts[2] ?? parts[3])
  return number >= 1 && number <= 12
    ? { kind: 'month', month: `${parts[1]}-${two(String(number))}` }
    : wrong('没有这个月')
}

/**
 * The one reading of dates: 2024-05-01, 2024/5/1, 2024.5.1, 2024年5月1日 (星期三) 下午 3:05, 20261129102233, 2026-11-29-10.22.33,
 * 2021.06, 2021, 至今, and Excel's number of a day. Which days are acceptable is the caller's affair.
 */
export function readDay(text: string): ReadDay {
  const cell = tight(text)
  if (cell === '') return { kind: 'blank' }
  if (open.test(cell)) return { kind: 'open' }
  const serial = fromSerial(cell)
  if (serial) return serial
  const parts = (written.exec(cell) ?? digits.exec(cell) ?? digitsAndClock.exec(cell))?.groups
  if (parts) return fromParts(parts)
  const yearOnly = year.exec(cell)
  if (yearOnly) return { kind: 'year', year: yearOnly[1]! }
  const found = fromMonth(cell)
  if (found) return found
  if (/^\d{1,2}[-/.]\d{1,2}[-/.]\d{1,4}/.test(cell)) return wrong('分不清年、月、日，请写成 2024-05-01')
  return wrong('不是日期，请写成 2024-05-01')
}
