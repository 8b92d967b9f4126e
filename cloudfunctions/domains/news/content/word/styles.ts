import { childOf, childrenOf, isOn, valueOf, type XmlNode } from './xml-tree'

/** A style can build on another, at most so many deep in what Word makes. */
const MAX_CHAIN = 20

/** A heading's level: 0 is the title. */
export type Role = 'quote' | 'text' | { level: number }

/** Built-in names stay English in every edition of Word; WPS and some converters translate them. */
function roleByName(name: string): Role | null {
  if (/^(title|标题)$/.test(name)) return { level: 0 }
  if (/^(subtitle|副标题)$/.test(name)) return { level: 1 }
  if (/^((intense )?quote|quotations|引用|明显引用)$/.test(name)) return 'quote'
  const level = /^(?:heading|标题) ?([1-9])$/.exec(name)?.[1]
  return level === undefined ? null : { level: Number(level) }
}

/** `w:outlineLvl` counts from 0; 9 is body text. */
const roleByOutline = (outline: string | undefined): Role | null =>
  /^[0-8]$/.test(outline ?? '') ? { level: Number(outline) + 1 } : null

/** What styles say, through those they build on. */
export class Styles {
  readonly #byId = new Map<string, XmlNode>()
  readonly #defaultParagraph: string | undefined

  constructor(tree: XmlNode | null) {
    const styles = childrenOf(tree?.children[0] as XmlNode | undefined, 'style')
    for (const style of styles) this.#byId.set(style.attrs['styleId'] ?? '', style)
    this.#defaultParagraph = styles.find(
      ({ attrs }) => attrs['type'] === 'paragraph' && /^(1|true|on)$/.test(attrs['default'] ?? ''),
    )?.attrs['styleId']
  }

  /** The style itself first. */
  #chain(id: string | undefined): XmlNode[] {
    const chain: XmlNode[] = []
    for (let at = id; at !== undefined && chain.length < MAX_CHAIN;) {
      const style = this.#byId.get(at)
      if (!style || chain.includes(style)) break
      chain.push(style)
      at = valueOf(style, 'basedOn')
    }
    return chain
  }

  #ofParagraph = (properties: XmlNode | undefined) =>
    this.#chain(valueOf(properties, 'pStyle') ?? this.#defaultParagraph)

  roleOf(properties: XmlNode | undefined): Role {
    for (const style of this.#ofParagraph(properties)) {
      const name = (valueOf(style, 'name') ?? '').toLowerCase()
      const role = roleByName(name) ?? roleByOutline(valueOf(childOf(style, 'pPr'), 'outlineLvl'))
      if (role) return role
    }
    return roleByOutline(valueOf(properties, 'outlineLvl')) ?? 'text'
  }

  /** A paragraph's property: its own, else its style's. */
  paragraphValue(properties: XmlNode | undefined, name: string): string | undefined {
    const own = valueOf(properties, name)
    if (own !== undefined) return own
    const style = this.#ofParagraph(properties).find((one) => childOf(childOf(one, 'pPr'), name))
    return valueOf(childOf(style, 'pPr'), name)
  }

  /** The nearest `numPr` in the styles, and the style that has it. */
  numberingOf(properties: XmlNode | undefined): { style: string; numPr: XmlNode } | null {
    for (const style of this.#ofParagraph(properties)) {
      const numPr = childOf(childOf(style, 'pPr'), 'numPr')
      if (numPr) return { style: style.attrs['styleId'] ?? '', numPr }
    }
    return null
  }

  /** `numId` of a numbering style. */
  numIdOf = (styleId: string) => valueOf(childOf(childOf(this.#byId.get(styleId), 'pPr'), 'numPr'), 'numId')

  /** Ids of the paragraph's style and those it builds on. */
  idsOf = (properties: XmlNode | undefined) =>
    this.#ofParagraph(properties).map((style) => style.attrs['styleId'] ?? '')

  /** Of Latin letters and signs: the run's own, else its character style's, else its paragraph style's. */
  fontOf(run: XmlNode | undefined, paragraph: XmlNode | undefined): string | undefined {
    const styles = [...this.#chain(valueOf(run, 'rStyle')), ...this.#ofParagraph(paragraph)]
    for (const properties of [run, ...styles.map((style) => childOf(style, 'rPr'))]) {
      const { ascii, hAnsi } = childOf(properties, 'rFonts')?.attrs ?? {}
      if (ascii ?? hAnsi) return ascii ?? hAnsi
    }
    return undefined
  }

  /** A run's switch such as `vanish`: its own, else its character style's, else its paragraph style's. */
  isOn(run: XmlNode | undefined, paragraph: XmlNode | undefined, name: string): boolean {
    const own = isOn(run, name)
    if (own !== undefined) return own
    for (const style of [...this.#chain(valueOf(run, 'rStyle')), ...this.#ofParagraph(paragraph)]) {
      const said = isOn(childOf(style, 'rPr'), name)
      if (said !== undefined) return said
    }
    return false
  }
}
