/** How Word writes the number of a paragraph (ECMA-376 part 1, 17.18.59). */

const DIGITS = '〇一二三四五六七八九'
const FORMAL = '零壹贰叁肆伍陆柒捌玖'
const STEMS = '甲乙丙丁戊己庚辛壬癸'
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥'

/** 1,234 → 一千二百三十四; ten to nineteen begin with 十. */
function counting(value: number, digits: string, units: string[], ten: string): string {
  if (value === 0) return digits[0]!
  if (value >= 10_000) {
    const rest = value % 10_000
    const head = `${counting(Math.floor(value / 10_000), digits, units, ten)}万`
    return rest ? head + (rest < 1000 ? '零' : '') + counting(rest, digits, units, ten) : head
  }
  let said = ''
  let zero = false
  for (let unit = 3; unit >= 0; unit--) {
    const digit = Math.floor(value / 10 ** unit) % 10
    if (digit === 0) zero = said !== ''
    else {
      said += (zero ? '零' : '') + digits[digit]! + units[unit]!
      zero = false
    }
  }
  return said.replace(new RegExp(`^${digits[1]}${ten}`), ten)
}

const thousand = (value: number) => counting(value, DIGITS, ['', '十', '百', '千'], '十')
const formal = (value: number) => counting(value, FORMAL, ['', '拾', '佰', '仟'], '-')
const inDigits = (value: number, digits: string) => [...String(value)].map((digit) => digits[+digit]).join('')

const cyclic = (letters: string) => (value: number) => letters[(value - 1) % letters.length]!
/** a … z, aa, bb … */
const lettered = (first: string) => (value: number) =>
  String.fromCharCode(first.charCodeAt(0) + ((value - 1) % 26)).repeat(Math.ceil(value / 26))

/** Up to `last` from a row of characters that Unicode has ready, then digits. */
const row = (first: number, last: number) => (value: number) =>
  value >= 1 && value <= last ? String.fromCodePoint(first + value - 1) : String(value)

function circled(value: number) {
  if (value === 0) return '⓪'
  if (value <= 20) return row(0x2460, 20)(value)
  if (value <= 35) return String.fromCodePoint(0x3251 + value - 21)
  return value <= 50 ? String.fromCodePoint(0x32b1 + value - 36) : String(value)
}

const romans: [number, string][] = [
  ...([
    [1000, 'M'],
    [900, 'CM'],
    [500, 'D'],
    [400, 'CD'],
  ] as [number, string][]),
  ...([
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
  ] as [number, string][]),
  ...([
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ] as [number, string][]),
]
function roman(value: number) {
  let rest = value
  let said = ''
  for (const [worth, letters] of romans) for (; rest >= worth; rest -= worth) said += letters
  return said
}

const ending = (value: number) => {
  if (Math.floor(value / 10) % 10 === 1) return 'th'
  return ['th', 'st', 'nd', 'rd'][value % 10] ?? 'th'
}

/** 一 … 九十九, 一〇〇: Word's plain counting goes by digits from a hundred on. */
const simple = (value: number) => (value < 100 ? thousand(value) : inDigits(value, DIGITS))

const formats: Record<string, (value: number) => string> = {
  decimal: String,
  decimalHalfWidth: String,
  decimalZero: (value) => String(value).padStart(2, '0'),
  decimalFullWidth: (value) => inDigits(value, '０１２３４５６７８９'),
  decimalFullWidth2: (value) => inDigits(value, '０１２３４５６７８９'),
  numberInDash: (value) => `- ${value} -`,
  ordinal: (value) => `${value}${ending(value)}`,
  hex: (value) => value.toString(16).toUpperCase(),
  upperRoman: roman,
  lowerRoman: (value) => roman(value).toLowerCase(),
  upperLetter: lettered('A'),
  lowerLetter: lettered('a'),
  chineseCounting: simple,
  chineseCountingThousand: thousand,
  taiwaneseCounting: simple,
  taiwaneseCountingThousand: thousand,
  japaneseCounting: thousand,
  ideographDigital: (value) => inDigits(value, DIGITS),
  japaneseDigitalTenThousand: (value) => inDigits(value, DIGITS),
  taiwaneseDigital: (value) => inDigits(value, DIGITS),
  chineseLegalSimplified: formal,
  ideographLegalTraditional: (value) => counting(value, '零壹貳參肆伍陸柒捌玖', ['', '拾', '佰', '仟'], '-'),
  ideographTraditional: cyclic(STEMS),
  ideographZodiac: cyclic(BRANCHES),
  ideographZodiacTraditional: (value) => cyclic(STEMS)(value) + cyclic(BRANCHES)(value),
  ideographEnclosedCircle: row(0x3280, 10),
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedParen: row(0x2474, 20),
  decimalEnclosedFullstop: row(0x2488, 20),
  upperEnclosedLetter: row(0x24b6, 26),
  none: () => '',
}

/** `custom` with "001, 002, 003, ..." pads with zeros. */
const padded = (value: number, pattern: string) => {
  const first = /^\s*(0*1)\b/.exec(pattern)?.[1]
  return first ? String(value).padStart(first.length, '0') : null
}

/** `known` is false for a format that no Chinese edition offers: the number is written in digits then. */
export function formatNumber(value: number, format: string, pattern = ''): { text: string; known: boolean } {
  const custom = format === 'custom' ? padded(value, pattern) : null
  if (custom !== null) return { text: custom, known: true }
  const write = Object.hasOwn(formats, format) ? formats[format] : undefined
  if (value === 0 && !format.startsWith('decimal')) return { text: '0', known: true }
  return write && value >= 0 ? { text: write(value), known: true } : { text: String(value), known: false }
}
