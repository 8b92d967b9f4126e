import { Fields } from './fields'
import { readGraphic } from './graphics'
import { type Item } from './items'
import { escaped, Line } from './line'
import { Runs } from './runs'
import type { Sources } from './sources'
import type { Role } from './styles'
import { Table } from './tables'
import { chosenFrom } from './choice'
import { contentOf } from './controls'
import { nodesOf, childOf, wordsIn, type XmlNode } from './xml-tree'

const sides: Record<string, 'center' | 'right'> = { center: 'center', right: 'right', end: 'right' }

/** Paragraphs, tables and what may stand around them. What it does not know it reads through: no word is lost for a name. */
export class Story {
  readonly #fields = new Fields()
  readonly #runs: Runs
  #tableDepth = 0

  constructor(private readonly sources: Sources) {
    this.#runs = new Runs(sources, this.#fields, (node) =>
      readGraphic(node, sources, (nodes) => this.read(nodes)),
    )
  }

  read(nodes: readonly XmlNode[]): Item[] {
    const items: Item[] = []
    /** Runs that stand in no paragraph. */
    let loose: XmlNode[] = []
    const endLoose = () => {
      if (loose.length > 0) items.push(...this.#paragraph({ name: 'p', attrs: {}, children: loose }))
      loose = []
    }
    for (const node of withDropCaps(nodes)) {
      if (isInline(node) || (loose.length > 0 && isMark(node))) loose.push(node)
      else {
        endLoose()
        items.push(...this.#block(node))
      }
    }
    endLoose()
    return items
  }

  #block(node: XmlNode): Item[] {
    const { report } = this.sources
    switch (node.name) {
      case 'p':
        return this.#paragraph(node)
      case 'tbl':
        return this.#table(node)
      case 'AlternateContent':
        return this.read(chosenFrom(node, report))
      case 'sdt':
        return this.read(contentOf(node, report))
      case 'altChunk':
      case 'subDoc':
        report.lostThing('chunk')
        return []
      case 'del':
      case 'moveFrom':
        report.lostText('deleted', wordsIn(node))
        return []
      case 'sectPr':
      case 'tcPr':
      case 'sdtPr':
        return []
      default:
        return this.read(nodesOf(node))
    }
  }

  #table(node: XmlNode): Item[] {
    const { report } = this.sources
    const isInner = this.#tableDepth > 0 || report.places.isInside()
    if (!isInner) report.places.beginTable()
    this.#tableDepth++
    const table = new Table(
      node,
      report,
      (cell) => this.read(nodesOf(cell)),
      () => !isInner && report.places.beginRow(),
    )
    this.#tableDepth--
    if (!isInner) report.places.endTable()
    else if (this.#tableDepth > 0) report.changed('nestedTable')
    return this.#tableDepth > 0 ? table.lines() : table.items()
  }

  #paragraph(node: XmlNode): Item[] {
    const { report, styles, numbering } = this.sources
    const properties = childOf(node, 'pPr')
    const place = report.places.begin()
    const number = numbering.next(properties)
    if (number?.unknownFormat) report.changed('numberFormat', number.unknownFormat)
    const line = new Line()
    const after = this.#runs.read(nodesOf(node), properties, line)
    const hasNumber = number !== null && !number.bullet && number.text !== ''
    const inner = (hasNumber ? escaped(number.text) : '') + line.html
    if (hasNumber) {
      report.made(number.text)
      report.numbered++
    }
    report.places.end(place, (number?.text ?? '') + line.text, line.hasPicture)
    if (line.isEmpty && !hasNumber) return after
    const align = sides[styles.paragraphValue(properties, 'jc') ?? '']
    const role = line.text.trim() === '' && !hasNumber ? 'text' : styles.roleOf(properties)
    const like = number?.bullet ? { tag: 'li' as const } : likeOf(role)
    return [
      { ...like, inner: like.tag === 'heading' ? asHeading(inner) : inner, ...(align && { align }) },
      ...after,
    ]
  }
}

function likeOf(role: Role): Pick<Item, 'tag' | 'level'> {
  if (typeof role === 'object') return { tag: 'heading', level: role.level }
  return { tag: role === 'quote' ? 'blockquote' : 'p' }
}

/** Headings are one line without emphasis. */
const asHeading = (html: string) => html.replace(/<br>/g, ' ').replace(/<\/?(strong|em|u|s)>/g, '')

const isDropCap = (node: XmlNode) =>
  /^(drop|margin)$/.test(childOf(childOf(node, 'pPr'), 'framePr')?.attrs['dropCap'] ?? '')

/** A large first letter stands in a frame of its own, and belongs to the paragraph behind it. */
function withDropCaps(nodes: readonly XmlNode[]): XmlNode[] {
  const joined: XmlNode[] = []
  for (const node of nodes) {
    const cap = joined.at(-1)
    if (node.name !== 'p' || !cap || !isDropCap(cap) || isDropCap(node)) joined.push(node)
    else {
      const isProperties = ({ name }: XmlNode) => name === 'pPr'
      const children = [
        ...nodesOf(node).filter(isProperties),
        ...[...nodesOf(cap), ...nodesOf(node)].filter((child) => !isProperties(child)),
      ]
      joined.splice(-1, 1, { ...node, children })
    }
  }
  return joined
}

const inline = new Set([
  'r',
  't',
  'hyperlink',
  'fldSimple',
  'oMath',
  'oMathPara',
  'smartTag',
  'drawing',
  'pict',
])
/** Marks of the proof reader and the like, which end nothing. */
const isMark = ({ name }: XmlNode) =>
  /^(proofErr|(bookmark|commentRange|perm|move\w+Range)(Start|End))$/.test(name)
const isInline = ({ name }: XmlNode) => inline.has(name)
