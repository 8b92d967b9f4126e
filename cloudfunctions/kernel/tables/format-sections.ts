/** One of the parts of a number format between semicolons: for numbers above nothing, below, nothing, and for text. */
export interface Section {
  /** [>=10000]; null where the sign decides. */
  when: ((value: number) => boolean) | null
  /** What stands around the digits. Our own money (¥, 元) is left out: a bare sum is in it. */
  before: string
  after: string
  hasDigits: boolean
  /** Digits that it has at least: 0000 makes 12 to 0012. */
  digits: number
  /** What is shown is the number divided by it: a comma at the end is a thousand, a point put in between digits ten for each behind it. */
  divisor: number
  isPercent: boolean
  isRed: boolean
  /** It shows the number and nothing that would change its meaning. */
  isPlain: boolean
}

type Token = { kind: 'digit' | 'literal' | 'bracket'; text: string }

/** Longest first: text in quotes, escaped marks, room and fillers, brackets, the general format, marks alone. */
const tokens = /"[^"]*"?|[\\!_*][^]?|\[[^\]]*\]|general|g\/通用格式|e[+-]|[^]/giu
const blank = (text: string): Token => ({ kind: 'literal', text })

function tokenOf(text: string): Token {
  if (text.startsWith('"')) return blank(text.replace(/"/g, ''))
  if (/^[\\!]/.test(text)) return blank(text.slice(1))
  if (/^[_*]/.test(text)) return blank('')
  if (text.startsWith('[')) return { kind: 'bracket', text }
  return /^([0#?.,%@]|general|g\/通用格式|e[+-])$/i.test(text) ? { kind: 'digit', text } : blank(text)
}

/** [$US$-409] → US$; ¥ of Japan (locale 411) is a yen. */
function currencyOf(bracket: string): string {
  const [, mark = '', locale = ''] = /^\[\$([^\]-]*)-?([^\]]*)\]$/.exec(bracket) ?? []
  return /^[¥￥]$/.test(mark) && /411$/.test(locale) ? '日元' : mark
}

function conditionOf(bracket: string): Section['when'] {
  const [, sign, number] = /^\[(<=|>=|<>|<|>|=)\s*(-?[\d.]+)\]$/.exec(bracket) ?? []
  const limit = Number(number)
  switch (sign) {
    case '<':
      return (value) => value < limit
    case '<=':
      return (value) => value <= limit
    case '>':
      return (value) => value > limit
    case '>=':
      return (value) => value >= limit
    case '=':
      return (value) => value === limit
    case '<>':
      return (value) => value !== limit
    default:
      return null
  }
}

const ourMark = /^(¥|￥|cn¥|rmb|cny|人民币)(?=\s*[-(]?\s*$)|(?<=^\s*[-(]\s*)(¥|￥|cn¥|rmb|cny|人民币)$/i
const ourUnit = /^(元整?|圆整?|rmb|cny|人民币)(?=\)?$)/i
const isDigitPlace = ({ kind, text }: Token) => kind === 'digit' && /^[0#?]$/.test(text)
const count = (all: readonly Token[], is: (token: Token) => boolean) => all.filter(is).length

/** A point that is put in as text between digits: 0!.0000 shows 125000 as 12.5000. */
function placesBehindWrittenPoint(inner: readonly Token[]): number {
  const at = inner.findIndex(({ kind, text }) => kind === 'literal' && text === '.')
  return at < 0 || inner.some(({ kind, text }) => kind === 'digit' && text === '.')
    ? 0
    : count(inner.slice(at), isDigitPlace)
}

function sectionOf(all: readonly Token[]): Section {
  const brackets = all.filter(({ kind }) => kind === 'bracket').map(({ text }) => text)
  const places = all.flatMap((token, i) => (token.kind === 'digit' && !/^%$/.test(token.text) ? [i] : []))
  const [first, last] = [places[0] ?? all.length, places.at(-1) ?? all.length - 1]
  const said = (some: readonly Token[]) =>
    some
      .map(({ kind, text }) => (kind === 'bracket' ? currencyOf(text) : kind === 'literal' ? text : ''))
      .join('')
      .trim()
  const inner = all.slice(first, last + 1)
  const point = inner.findIndex(({ kind, text }) => kind === 'digit' && text === '.')
  const whole = point < 0 ? inner : inner.slice(0, point)
  const commas = /,*$/.exec(inner.map(({ kind, text }) => (kind === 'digit' ? text : ' ')).join(''))![0]
    .length
  const found = {
    before: said(all.slice(0, first)).replace(ourMark, '').trim(),
    after: said(all.slice(last + 1))
      .replace(ourUnit, '')
      .trim(),
    hasDigits: places.length > 0,
    digits: count(whole, (token) => isDigitPlace(token) && token.text === '0'),
    divisor: 1000 ** commas * 10 ** placesBehindWrittenPoint(inner),
    isPercent: all.some(({ kind, text }) => kind === 'digit' && text === '%'),
    isRed: brackets.some((text) => /^\[(red|红色|红|color3)\]$/i.test(text)),
  }
  const when = brackets.map(conditionOf).find((condition) => condition !== null) ?? null
  const signs = found.before === '' && found.after === ''
  const isPlain = signs && found.hasDigits && found.digits < 2 && found.divisor === 1 && !found.isPercent
  return { ...found, when, isPlain }
}

/** @see ECMA-376 18.8.31, number formats */
export function sectionsOf(code: string): Section[] {
  const parts: Token[][] = [[]]
  for (const [text] of code.matchAll(tokens))
    if (text === ';') parts.push([])
    else parts.at(-1)!.push(tokenOf(text))
  return parts.map(sectionOf)
}
