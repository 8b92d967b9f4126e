import { addLetters, countOf, lettersOf, missingFrom, type Letters } from './census'
import { placeInWords, Places, shortened, type Place } from './places'
import { changedKinds, leftOutKinds, type ChangedKind, type LeftOutKind, type Words } from './report-words'

/** Places named one by one; the rest is counted. */
const MAX_NAMED = 30
/** Letters of what was left out. */
const MAX_QUOTED = 60

interface Entry {
  place: Place | null
  text: string
}

const inWords = ({ place, text }: Entry) => {
  const letters = countOf(lettersOf(text))
  const long = letters > MAX_QUOTED ? `（共 ${letters} 字）` : ''
  const quoted = text.trim() && `“${shortened(text, MAX_QUOTED)}”${long}`
  return [place && placeInWords(place), quoted].filter(Boolean).join('：')
}

function listed(entries: readonly Entry[]) {
  const named = entries.slice(0, MAX_NAMED).map(inWords).filter(Boolean)
  const more = entries.length - MAX_NAMED
  const rest = more > 0 ? `；另有 ${more} 处` : ''
  return named.length > 0 ? `：${named.join('；')}${rest}` : ''
}

/** What came of a document: what is in the text, what looks different, what was left out and where it stood. */
export class Report {
  readonly places = new Places()
  readonly #leftOut = new Map<LeftOutKind, Entry[]>()
  readonly #changed = new Map<ChangedKind, Entry[]>()
  readonly #remarks: string[] = []
  /** Letters of the file that are said to be left out, or became others. */
  readonly #accounted: Letters = new Map()
  /** Letters that the file has not: numbers of lists, brackets. */
  readonly #made: Letters = new Map()
  numbered = 0
  notes = 0
  #failed = 0

  /** Words of the file that do not come, as the file has them. */
  lostText(kind: LeftOutKind, text: string) {
    this.accounted(text)
    this.lostThing(kind, text)
  }

  /** What is no text. `detail` says what it is; `place`: null for what stands nowhere in the text. */
  lostThing(kind: LeftOutKind, detail = '', place: Place | null = this.places.here()) {
    const entries = this.#leftOut.get(kind) ?? []
    this.#leftOut.set(kind, [...entries, { place, text: detail }])
  }

  changed(kind: ChangedKind, text = '') {
    const entries = this.#changed.get(kind) ?? []
    const place = this.places.here()
    if (entries.at(-1)?.place !== place || text) this.#changed.set(kind, [...entries, { place, text }])
  }

  /** These letters of the file need not be looked for in the text. */
  accounted = (text: string) => addLetters(this.#accounted, text)
  made = (text: string) => addLetters(this.#made, text)
  remark = (text: string) => this.#remarks.push(text)

  /** Compares what the file has with what came out: the difference nobody knew of is said as well. */
  balance(given: readonly Letters[], text: string) {
    const wanted: Letters = new Map()
    for (const letters of given) for (const [letter, count] of letters) addLetters(wanted, letter, count)
    const there = lettersOf(text)
    for (const [letter, count] of this.#made) there.set(letter, (there.get(letter) ?? 0) - count)
    for (const [letter, count] of this.#accounted) addLetters(there, letter, count)
    const missing = missingFrom(there, wanted)
    const count = countOf(missing)
    this.#failed = count
    if (count > 0)
      this.remark(
        `Word 里另有 ${count} 个字没有读到（如“${[...missing.keys()].slice(0, 20).join('')}”），请对照原文核对`,
      )
  }

  /** Letters that are neither in the text nor said to be left out. */
  get unexplained() {
    return this.#failed
  }

  warnings = (): string[] => [
    ...[...this.#leftOut].map(([kind, entries]) => {
      const { what, hint }: Words = leftOutKinds[kind]
      return `有 ${entries.length} ${what}没有导入${listed(entries)}${hint ? `。${hint}` : ''}`
    }),
    ...this.#remarks,
  ]

  changes = (): string[] =>
    [...this.#changed].map(([kind, entries]) => `${changedKinds[kind]}${listed(entries)}`)

  came(text: string, tables: number, pictures: number): string[] {
    const { paragraphs } = this.places
    const some = (count: number, words: string) => (count > 0 ? [words] : [])
    return [
      `文字 ${countOf(lettersOf(text))} 字，${paragraphs} 段`,
      ...some(tables, `表格 ${tables} 个`),
      ...some(pictures, `图片 ${pictures} 张`),
      ...some(this.numbered, `自动编号 ${this.numbered} 处，已写成文字`),
      ...some(this.notes, `脚注、尾注 ${this.notes} 条，放在文末`),
    ]
  }
}
