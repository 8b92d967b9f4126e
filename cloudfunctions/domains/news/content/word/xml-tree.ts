import { fail } from '@contract/errors'
import type { Attributes, XmlHandler } from '../../../../kernel/tables/xml'

/** An element; names and attributes without prefix. `t` is a run's text, an equation's and a drawing's alike. */
export interface XmlNode {
  name: string
  attrs: Attributes
  children: (XmlNode | string)[]
}

/** What one document may unfold to, all its parts together. */
export interface Budget {
  elements: number
  paragraphs: number
}

export const MAX_ELEMENTS = 300_000
export const MAX_PARAGRAPHS = 20_000
/** Word itself nests tables to some ten levels, at a few elements each. */
const MAX_DEPTH = 250

export const newBudget = (): Budget => ({ elements: MAX_ELEMENTS, paragraphs: MAX_PARAGRAPHS })

/** Properties say how something looks; these matter here, the others are not kept. */
const keptProperties: Record<string, ReadonlySet<string>> = {
  rPr: new Set(['b', 'i', 'u', 'strike', 'dstrike', 'vertAlign', 'vanish', 'rStyle', 'rFonts']),
  pPr: new Set(['pStyle', 'jc', 'numPr', 'outlineLvl', 'bidi', 'sectPr', 'framePr']),
  tcPr: new Set(['gridSpan', 'vMerge', 'cellDel', 'cellIns']),
  trPr: new Set(['tblHeader', 'del', 'gridBefore']),
  tblPr: new Set(),
  tblPrEx: new Set(),
  spPr: new Set(),
}
const isKept = (parent: string, name: string) =>
  !name.endsWith('Change') && (keptProperties[parent]?.has(name) ?? true)

/** Elements whose text is words; elsewhere it is the indentation of the XML. */
const withText = new Set(['t', 'delText', 'instrText', 'delInstrText', 'v', 'posOffset', 'format'])

const outside = (): XmlNode => ({ name: '', attrs: {}, children: [] })

/** Builds the tree of one part. @throws word.too_large */
export class TreeBuilder implements XmlHandler {
  readonly root = outside()
  readonly #open: XmlNode[] = [this.root]
  /** Inside something that is not kept: how deep. */
  #skipped = 0
  wantsText = false

  constructor(private readonly budget: Budget) {}

  open(name: string, attributes: () => Attributes) {
    const parent = this.#open.at(-1)!
    if (this.#skipped > 0 || !isKept(parent.name, name)) return void this.#skipped++
    if (name === 'p' && --this.budget.paragraphs < 0)
      fail('word.too_large', { what: `${MAX_PARAGRAPHS.toLocaleString('en')} 段` })
    if (--this.budget.elements < 0 || this.#open.length > MAX_DEPTH)
      fail('word.too_large', {
        what: `${MAX_ELEMENTS.toLocaleString('en')} 个排版片段（或套了 ${MAX_DEPTH} 层）`,
      })
    const node = { name, attrs: attributes(), children: [] }
    parent.children.push(node)
    this.#open.push(node)
    this.wantsText = withText.has(name)
  }

  text(text: string) {
    if (this.#skipped === 0) this.#open.at(-1)!.children.push(text)
  }

  close() {
    if (this.#skipped > 0) return void this.#skipped--
    this.#open.pop()
    this.wantsText = withText.has(this.#open.at(-1)!.name)
  }
}

export const isNode = (child: XmlNode | string): child is XmlNode => typeof child !== 'string'
export const nodesOf = (node: XmlNode | undefined) => (node?.children ?? []).filter(isNode)
export const childOf = (node: XmlNode | undefined, name: string) =>
  nodesOf(node).find((child) => child.name === name)
export const childrenOf = (node: XmlNode | undefined, name: string) =>
  nodesOf(node).filter((child) => child.name === name)

/** `w:val` of a child. */
export const valueOf = (node: XmlNode | undefined, name: string) => childOf(node, name)?.attrs['val']

/** Everything below, in the order of the document. */
export function* descendants(node: XmlNode): Generator<XmlNode> {
  for (const child of nodesOf(node)) {
    yield child
    yield* descendants(child)
  }
}
export const findIn = (node: XmlNode, name: string) => {
  for (const one of descendants(node)) if (one.name === name) return one
  return undefined
}

/** The words directly in an element. */
export const ownText = (node: XmlNode) => node.children.filter((child) => typeof child === 'string').join('')

/** A character of a newer edition, given by its number: an emoji, mostly. */
export const newerCharacter = ({ attrs }: XmlNode) =>
  String.fromCodePoint(Math.min(0x10ffff, parseInt(attrs['char'] ?? '', 16) || 0x25a1))

/** All words below, one line per paragraph. */
export function wordsIn(node: XmlNode): string {
  if (node.name === 'textpath') return node.attrs['string'] ?? ''
  const isText = node.name === 't' || node.name === 'delText'
  // A box of SmartArt calls the frame around its paragraphs `t` as well.
  const words = node.children.map((child) => (isNode(child) ? wordsIn(child) : isText ? child : '')).join('')
  return node.name === 'p' ? `${words}\n` : words
}

/** On unless it says otherwise: `<w:b/>`, `<w:b w:val="0"/>`. */
export function isOn(node: XmlNode | undefined, name: string): boolean | undefined {
  const found = childOf(node, name)
  return found && !/^(0|false|off|none)$/.test(found.attrs['val'] ?? '1')
}
