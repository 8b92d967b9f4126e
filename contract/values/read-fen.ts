import { MAX_FEN } from './money'

/** What somebody typed as an amount: the amount in 分, or what is wrong with it, to be shown beside the field. */
export type ReadFen = { fen: number; problem: null } | { fen: null; problem: string }

const wrong = (problem: string): ReadFen => ({ fen: null, problem })
const UNREADABLE = wrong('请填写数字金额，例如 5000、1.5万 或 壹万元整')

/** In 分. Powers of ten, as everything here, so that plain numbers stay exact: phones with iOS 12 know no BigInt. */
const units: Record<string, number> = { 亿: 1e10, 万: 1e6, 元: 100, 角: 10, 分: 1 }
const small: Record<string, number> = { 千: 1000, 百: 100, 十: 10 }
const unitOf = (name: string) => (small[name[0] ?? ''] ?? 1) * (units[name.charAt(name.length - 1)] ?? 100)

/** Capital, variant and traditional characters become the plain ones. */
const variants: Record<string, string> = {
  ...{ 〇: '零', 壹: '一', 贰: '二', 貳: '二', 两: '二', 叁: '三', 参: '三', 肆: '四', 伍: '五', 陆: '六' },
  ...{
    陸: '六',
    柒: '七',
    捌: '八',
    玖: '九',
    拾: '十',
    佰: '百',
    仟: '千',
    萬: '万',
    億: '亿',
    圆: '元',
    圓: '元',
  },
}
const digits = '零一二三四五六七八九'

const plain = (typed: string) =>
  [...typed.normalize('NFKC')]
    .map((char) => variants[char] ?? char)
    .join('')
    .replace(/[\s¥]|人民币|RMB/gi, '')
    .replace(/[−–—]/g, '-')
    .replace(/[整正]$/, '')

/** 1,234.5 → [12345, 10]: digits and what they are to be divided by; null when it is no number. */
function readNumber(text: string): [digits: number, by: number] | null {
  const [, whole, written = ''] = /^(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d+))?$/.exec(text) ?? []
  if (!whole) return null
  const fraction = written.replace(/0+$/, '')
  return [Number(whole.replace(/,/g, '') + fraction), 10 ** fraction.length]
}

/** In 分; null when it is finer than that. */
function inFen(digits: number, by: number, unit: number): number | null {
  if (unit >= by) return digits * (unit / by)
  return digits % (by / unit) === 0 ? digits / (by / unit) : null
}

/** Up to 九千九百九十九; null when it is written otherwise. 十二 is 一十二. */
function readGroup(text: string): number | null {
  if (!/^(.千)?(零?.百)?(零?.?十)?(零?.)?$/.test(text) || text === '') return null
  let [sum, digit] = [0, -1]
  for (const char of text) {
    const unit = small[char]
    if (unit && digit < 1 && char !== '十') return null
    if (unit) sum += unit * (digit > 0 ? digit : 1)
    digit = unit ? -1 : digits.indexOf(char)
    if (!unit && digit < 0) return null
  }
  return digit > 0 ? sum + digit : sum
}

/** 五 after 一千, 二 after 一万: people mean 1,500 and 12,000 by it as often as 1,005 and 10,002. */
const isAmbiguous = (text: string) =>
  /[千百万亿][一二三四五六七八九]$/.test(text) || /[万亿千百十]\d+(\.\d+)?$/.test(text)

/** Numbers with their units, largest first: 1亿2000万 · 3元5角 · 一百二十万. */
function readParts(text: string): number | 'fraction' | null {
  let [sum, least] = [0, Infinity]
  let rest = text
  while (rest !== '') {
    const [all, number = '', name = ''] = /^([\d,.]+)([千百十]?[万亿]|[千百十元角分]|$)/.exec(rest) ??
      /^([零一二三四五六七八九十百千]+)(万亿|[万亿元角分]|$)/.exec(rest) ?? ['']
    const chinese = /^\D/.test(number)
    const group = chinese ? readGroup(number) : null
    const [value, by] = chinese ? [group, 1] : (readNumber(number) ?? [null, 1])
    const unit = /^[千百十]$/.test(name) ? (small[name] ?? 1) * 100 : unitOf(name || '元')
    if (all === '' || value === null || unit >= least) return null
    const part = inFen(value, by, unit)
    if (part === null) return 'fraction'
    sum += part
    least = unit
    rest = rest.slice(all.length).replace(/^元$/, '')
  }
  return sum
}

/** `1000` · `1,000.5` · `１０００` · `100万` · `1.5 亿` · `壹万` · `壹佰万元整` · `一百万`. What may be read in two ways is refused. */
export function readFen(typed: string): ReadFen {
  const text = plain(typed)
  if (text === '') return wrong('请填写金额')
  if (/^[-负]/.test(text)) return wrong('金额应大于 0')
  if (isAmbiguous(text)) return wrong(`“${typed.trim()}”可能有两种意思，请用数字写全，例如 12000`)
  if (/,/.test(text) && !/^\d{1,3}(,\d{3})+(?![\d,])/.test(text))
    return wrong('逗号应每三位一个，例如 1,000,000')
  const fen = readParts(text)
  if (fen === null) return UNREADABLE
  if (fen === 'fraction') return wrong('金额最小到分')
  if (fen === 0) return wrong('金额应大于 0')
  return fen > MAX_FEN ? wrong('金额太大，请核对') : { fen, problem: null }
}
