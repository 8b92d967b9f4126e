import { MAX_FEN } from './money'

/** What somebody typed as an amount: the amount in 分, or what is wrong with it, to be shown beside the field. */
export type ReadFen = { fen: number; problem: null } | { fen: null; problem: string }

const wrong = (problem: string): ReadFen => ({ fen: null, problem })
const UNREADABLE = wrong('请填写数字金额，例如 5000、1.5万 或 壹万元整')

/** In 分. */
const units: Record<string, bigint> = { 亿: 10_000_000_000n, 万: 1_000_000n, 元: 100n, 角: 10n, 分: 1n }
const small: Record<string, bigint> = { 千: 1000n, 百: 100n, 十: 10n }
const unitOf = (name: string) => (small[name[0] ?? ''] ?? 1n) * (units[name.at(-1) ?? ''] ?? 100n)

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
function readNumber(text: string): [digits: bigint, by: bigint] | null {
  const [, whole, fraction = ''] = /^(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d+))?$/.exec(text) ?? []
  return whole ? [BigInt(whole.replaceAll(',', '') + fraction), 10n ** BigInt(fraction.length)] : null
}

/** Up to 九千九百九十九; null when it is written otherwise. 十二 is 一十二. */
function readGroup(text: string): bigint | null {
  if (!/^(.千)?(零?.百)?(零?.?十)?(零?.)?$/.test(text) || text === '') return null
  let [sum, digit] = [0n, -1]
  for (const char of text) {
    const unit = small[char]
    if (unit && digit < 1 && char !== '十') return null
    if (unit) sum += unit * BigInt(digit > 0 ? digit : 1)
    digit = unit ? -1 : digits.indexOf(char)
    if (!unit && digit < 0) return null
  }
  return digit > 0 ? sum + BigInt(digit) : sum
}

/** 五 after 一千, 二 after 一万: people mean 1,500 and 12,000 by it as often as 1,005 and 10,002. */
const isAmbiguous = (text: string) =>
  /[千百万亿][一二三四五六七八九]$/.test(text) || /[万亿千百十]\d+(\.\d+)?$/.test(text)

/** Numbers with their units, largest first: 1亿2000万 · 3元5角 · 一百二十万. */
function readParts(text: string): bigint | 'fraction' | null {
  let [sum, least] = [0n, 10n ** 30n]
  let rest = text
  while (rest !== '') {
    const [all, number = '', name = ''] = /^([\d,.]+)([千百十]?[万亿]|[千百十元角分]|$)/.exec(rest) ??
      /^([零一二三四五六七八九十百千]+)(万亿|[万亿元角分]|$)/.exec(rest) ?? ['']
    const chinese = /^\D/.test(number)
    const group = chinese ? readGroup(number) : null
    const [value, by] = chinese ? [group, 1n] : (readNumber(number) ?? [null, 1n])
    const unit = /^[千百十]$/.test(name) ? (small[name] ?? 1n) * 100n : unitOf(name || '元')
    if (all === '' || value === null || unit >= least) return null
    if ((value * unit) % by !== 0n) return 'fraction'
    sum += (value * unit) / by
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
  if (fen === 0n) return wrong('金额应大于 0')
  return fen > BigInt(MAX_FEN) ? wrong('金额太大，请核对') : { fen: Number(fen), problem: null }
}
