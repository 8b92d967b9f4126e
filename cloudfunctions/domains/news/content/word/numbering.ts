import { formatNumber } from './number-format'
import type { Styles } from './styles'
import { childOf, childrenOf, findIn, isOn, valueOf, type XmlNode } from './xml-tree'

const LEVELS = 9

export interface Numbered {
  /** 一、 as Word shows it; '' for a bullet. */
  text: string
  bullet: boolean
  /** A format that is written in digits here. */
  unknownFormat: string | null
}

interface List {
  abstractId: string
  levels: Map<number, XmlNode>
  /** By level: where this list begins anew. */
  starts: Map<number, number>
}

/** Counters of one abstract numbering: all its lists count on together, as in Word. */
interface Counters {
  values: (number | null)[]
  /** Lists whose own starts have been applied. */
  begun: Set<string>
}

const level = (text: string | undefined) => Math.min(LEVELS - 1, Math.max(0, Number(text ?? 0) || 0))
const byLevel = (nodes: XmlNode[]) => new Map(nodes.map((node) => [level(node.attrs['ilvl']), node]))

/** After a full-width mark there is no blank. */
const gapAfter = (text: string, suffix: string) =>
  suffix === 'nothing' || text === '' || /[\u3000-\u303f\uff00-\uffef]$/.test(text) ? '' : ' '

/** Word's bullets are marks, or one letter: `o` of Courier for a ring, `l` and `n` of Wingdings. */
const isMark = (text: string) => !/[\p{L}\p{N}]/u.test(text) || /^\s*[A-Za-z\u00a1-\u00ff]\s*$/.test(text)

/** Numbers of paragraphs, counted in the order of the document (ECMA-376 part 1, 17.9). */
export class Numbering {
  readonly #lists = new Map<string, XmlNode>()
  readonly #abstract = new Map<string, XmlNode>()
  readonly #read = new Map<string, List | null>()
  readonly #counters = new Map<string, Counters>()

  constructor(
    tree: XmlNode | null,
    private readonly styles: Styles,
  ) {
    const root = tree?.children[0] as XmlNode | undefined
    for (const num of childrenOf(root, 'num')) this.#lists.set(num.attrs['numId'] ?? '', num)
    for (const one of childrenOf(root, 'abstractNum'))
      this.#abstract.set(one.attrs['abstractNumId'] ?? '', one)
  }

  /** The number of the next paragraph; null when it has none. */
  next(properties: XmlNode | undefined): Numbered | null {
    const found = this.#find(properties)
    const node = found?.list.levels.get(found.level)
    if (!found || !node) return null
    const counters = this.#count(found.numId, found.list, found.level)
    return this.#write(found.list, node, counters, found.level)
  }

  #find(properties: XmlNode | undefined) {
    const own = childOf(properties, 'numPr')
    const styled = this.styles.numberingOf(properties)
    const numId = valueOf(own, 'numId') ?? valueOf(styled?.numPr, 'numId')
    if (numId === undefined || numId === '0') return null
    const list = this.#listOf(numId)
    if (!list) return null
    const said = valueOf(own, 'ilvl') ?? valueOf(styled?.numPr, 'ilvl')
    return { numId, list, level: said === undefined ? this.#linkedLevel(list, properties) : level(said) }
  }

  /** A level may name the style whose paragraphs it numbers. */
  #linkedLevel(list: List, properties: XmlNode | undefined): number {
    for (const id of this.styles.idsOf(properties))
      for (const [at, node] of list.levels) if (valueOf(node, 'pStyle') === id) return at
    return 0
  }

  #listOf(numId: string): List | null {
    if (!this.#read.has(numId)) this.#read.set(numId, this.#readList(numId))
    return this.#read.get(numId)!
  }

  #readList(numId: string): List | null {
    const num = this.#lists.get(numId)
    let abstract = this.#abstract.get(valueOf(num, 'abstractNumId') ?? '')
    const link = valueOf(abstract, 'numStyleLink')
    if (link !== undefined) {
      const linked = this.#lists.get(this.styles.numIdOf(link) ?? '')
      abstract = this.#abstract.get(valueOf(linked, 'abstractNumId') ?? '') ?? abstract
    }
    if (!num || !abstract) return null
    const overrides = childrenOf(num, 'lvlOverride')
    const changed = overrides.flatMap((one) => childrenOf(one, 'lvl'))
    const starts = overrides.flatMap((one) => {
      const start = valueOf(one, 'startOverride')
      return start === undefined ? [] : [[level(one.attrs['ilvl']), Number(start)] as const]
    })
    return {
      abstractId: abstract.attrs['abstractNumId'] ?? '',
      levels: new Map([...byLevel(childrenOf(abstract, 'lvl')), ...byLevel(changed)]),
      starts: new Map(starts),
    }
  }

  #count(numId: string, list: List, at: number): (number | null)[] {
    const counters = this.#counters.get(list.abstractId) ?? {
      values: Array(LEVELS).fill(null),
      begun: new Set(),
    }
    this.#counters.set(list.abstractId, counters)
    const { values, begun } = counters
    for (const [one] of list.starts) {
      const key = `${numId} ${one}`
      if (one > at || begun.has(key)) continue
      begun.add(key)
      values[one] = null
      if (one < at) values[one] = startOf(list, one)
    }
    for (let above = 0; above < at; above++) values[above] ??= startOf(list, above)
    const before = values[at] ?? null
    values[at] = before === null ? startOf(list, at) : before + 1
    for (let below = at + 1; below < LEVELS; below++) if (restarts(list, below, at)) values[below] = null
    return values
  }

  #write(list: List, node: XmlNode, values: (number | null)[], at: number): Numbered {
    const template = childOf(node, 'lvlText')?.attrs['val'] ?? ''
    const format = formatOf(node).format
    if (format === 'bullet' && (isMark(template) || childOf(node, 'lvlPicBulletId')))
      return { text: '', bullet: true, unknownFormat: null }
    let unknownFormat: string | null = null
    const isLegal = isOn(node, 'isLgl') ?? false
    const text = template.replace(/%([1-9])/g, (_, digit: string) => {
      const of = Number(digit) - 1
      if (of > at) return ''
      const { format: form, pattern } = formatOf(list.levels.get(of))
      const written = formatNumber(values[of] ?? startOf(list, of), isLegal ? 'decimal' : form, pattern)
      if (!written.known) unknownFormat = form
      return written.text
    })
    return { text: text + gapAfter(text, valueOf(node, 'suff') ?? 'tab'), bullet: false, unknownFormat }
  }
}

const startOf = ({ levels, starts }: List, at: number) =>
  starts.get(at) ?? Number(valueOf(levels.get(at), 'start') ?? 1)

/** A level begins anew after any above it, unless it names the one it minds; 0 is none. */
function restarts({ levels }: List, below: number, used: number) {
  const minds = valueOf(levels.get(below), 'lvlRestart')
  return minds === undefined ? true : Number(minds) > used
}

/** Newer formats stand in a choice beside one that older editions know. */
function formatOf(node: XmlNode | undefined) {
  const found = childOf(node, 'numFmt') ?? (node && findIn(node, 'numFmt'))
  return { format: found?.attrs['val'] ?? 'decimal', pattern: found?.attrs['format'] ?? '' }
}
