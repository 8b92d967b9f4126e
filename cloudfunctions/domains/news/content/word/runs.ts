import { lettersOf, missingFrom } from './census'
import { chosenFrom } from './choice'
import { contentOf } from './controls'
import { endOf, type FieldEnd, type Fields } from './fields'
import { linkOf } from './field-codes'
import type { Graphic } from './graphics'
import type { Item } from './items'
import { escaped, type Line, type Marks } from './line'
import { mathLine } from './math'
import type { Sources } from './sources'
import { inFont, symbolOf } from './symbols'
import {
  childOf,
  descendants,
  findIn,
  newerCharacter,
  nodesOf,
  ownText,
  valueOf,
  wordsIn,
  type XmlNode,
} from './xml-tree'

/** Where a run stands. */
interface Within {
  paragraph: XmlNode | undefined
  run: XmlNode | undefined
  link: string | null
}

const isWebAddress = (target: string) => /^https?:\/\//i.test(target)

/** What a run shows without letters. */
const showsMore = new Set(['drawing', 'pict', 'object', 'AlternateContent', 'sym', 'symEx', 'contentPart'])

/** Word works them out anew each time: today's date, the page. */
const computed = new Set([
  ...['dayShort', 'dayLong', 'monthShort', 'monthLong', 'yearShort', 'yearLong', 'pgNum'],
])

/** Nothing that anybody sees. */
const silent = new Set([
  ...['pPr', 'rPr', 'sdtPr', 'sdtEndPr', 'rubyPr', 'ffData', 'fldData', 'lastRenderedPageBreak'],
  ...['softHyphen', 'annotationRef', 'footnoteRef', 'endnoteRef', 'separator', 'continuationSeparator'],
])

/** What stands in a paragraph. */
export class Runs {
  constructor(
    private readonly sources: Sources,
    private readonly fields: Fields,
    private readonly readGraphic: (node: XmlNode) => Graphic,
  ) {}

  /** Writes into `line`; gives back what comes after the paragraph: text boxes and what else floats. */
  read(nodes: readonly XmlNode[], paragraph: XmlNode | undefined, line: Line): Item[] {
    const after: Item[] = []
    this.#all(nodes, { paragraph, run: undefined, link: null }, line, after)
    return after
  }

  #all(nodes: readonly XmlNode[], within: Within, line: Line, after: Item[]) {
    for (const node of nodes) this.#one(node, within, line, after)
  }

  #one(node: XmlNode, within: Within, line: Line, after: Item[]) {
    if (this.#mark(node, within, line) || this.#aside(node, within, line, after)) return
    const inside = (change: Partial<Within> = {}, nodes = nodesOf(node)) =>
      this.#all(nodes, { ...within, ...change }, line, after)
    const { report } = this.sources
    switch (node.name) {
      case 'r':
        return this.#run(node, within, line, after)
      case 'hyperlink':
        return inside({ link: this.#linkOf(node) ?? within.link })
      case 'fldSimple':
        return this.#simpleField(node, within, line, after)
      case 'ins':
        report.changed('inserted')
        return inside()
      case 'ruby':
        return this.#ruby(node, within, line, after)
      case 'sdt':
        return inside({}, contentOf(node, report))
      case 'AlternateContent':
        return inside({}, chosenFrom(node, report))
      default:
        if (!silent.has(node.name)) inside()
    }
  }

  /** Letters, blanks and what becomes such. */
  #mark(node: XmlNode, within: Within, line: Line): boolean {
    const marks: Record<string, () => void> = {
      t: () => this.#text(ownText(node), within, line),
      tab: () => line.add('　'),
      ptab: () => line.add('　'),
      br: () => line.break(),
      cr: () => line.break(),
      noBreakHyphen: () => this.#made('-', within, line),
      sym: () => this.#symbol(node, within, line),
      symEx: () => this.#made(newerCharacter(node), within, line),
      fldChar: () => this.#fieldEnd(this.fields.mark(node), within, line),
      instrText: () => this.fields.instruct(ownText(node)),
      oMath: () => this.#math(node, line),
      oMathPara: () => this.#math(node, line),
    }
    if (!Object.hasOwn(marks, node.name)) return false
    marks[node.name]!()
    return true
  }

  /** What stands elsewhere, or does not come. */
  #aside(node: XmlNode, within: Within, line: Line, after: Item[]): boolean {
    const { report, commentOf } = this.sources
    switch (node.name) {
      case 'del':
      case 'moveFrom':
      case 'delText':
        report.lostText('deleted', wordsIn(node))
        return true
      case 'footnoteReference':
      case 'endnoteReference':
        this.#note(node, line)
        return true
      case 'commentReference':
        report.lostThing('comment', commentOf(node.attrs['id'] ?? ''))
        return true
      case 'subDoc':
      case 'altChunk':
        report.lostThing('chunk')
        return true
      case 'contentPart':
        report.lostThing('ink')
        return true
      case 'drawing':
      case 'pict':
      case 'object':
        this.#graphic(node, within, line, after)
        return true
      default:
        if (!computed.has(node.name)) return false
        report.lostThing('field', node.name)
        return true
    }
  }

  #run(node: XmlNode, within: Within, line: Line, after: Item[]) {
    const run = childOf(node, 'rPr')
    const isHidden = this.sources.styles.isOn(run, within.paragraph, 'vanish')
    const shown = isHidden ? this.#withoutHidden(node) : nodesOf(node)
    this.#all(shown, { ...within, run }, line, after)
  }

  /** Fields go on through hidden runs. */
  #withoutHidden(node: XmlNode): XmlNode[] {
    const words = wordsIn(node)
    const hides = nodesOf(node).some(({ name }) => showsMore.has(name))
    if (words.trim() || hides) this.sources.report.lostText('hidden', words)
    return nodesOf(node).filter(({ name }) => name === 'fldChar' || name === 'instrText')
  }

  #text(text: string, within: Within, line: Line) {
    const { report } = this.sources
    if (this.fields.isInCode) {
      if (text.trim()) report.lostText('fieldCode', text)
      return
    }
    const seen = inFont(text, this.sources.styles.fontOf(within.run, within.paragraph))
    report.accounted(seen.replaced)
    report.made(seen.by)
    if (seen.lost) report.lostText('symbol', seen.lost)
    line.add(seen.text, this.#marks(within))
  }

  /** Letters that the file does not have as text. */
  #made(text: string, within: Within, line: Line) {
    this.sources.report.made(text)
    line.add(text, this.#marks(within))
  }

  #marks({ run, paragraph, link }: Within): Marks {
    const { styles } = this.sources
    const url = link ?? this.fields.link
    const on = (...names: string[]) => names.some((name) => styles.isOn(run, paragraph, name))
    const height = valueOf(run, 'vertAlign')
    return [
      ...(url ? [`a href="${escaped(url)}"`] : []),
      ...(on('b') ? ['strong'] : []),
      ...(on('i') ? ['em'] : []),
      ...(on('u') && !url ? ['u'] : []),
      ...(on('strike', 'dstrike') ? ['s'] : []),
      ...(height === 'superscript' ? ['sup'] : height === 'subscript' ? ['sub'] : []),
    ]
  }

  #symbol({ attrs }: XmlNode, within: Within, line: Line) {
    const found = symbolOf(attrs['font'] ?? '', parseInt(attrs['char'] ?? '', 16))
    if (found === null) this.sources.report.lostThing('symbol', `${attrs['font']} ${attrs['char']}`)
    this.#made(found ?? '□', within, line)
  }

  #linkOf({ attrs }: XmlNode): string | null {
    const relation = this.sources.relations.get(attrs['id'] ?? '')
    if (!relation?.external) return null
    if (isWebAddress(relation.target)) return relation.target
    this.sources.report.lostThing('link', relation.target)
    return null
  }

  #simpleField(node: XmlNode, within: Within, line: Line, after: Item[]) {
    const code = node.attrs['instr'] ?? ''
    if (nodesOf(node).length === 0) return this.#fieldEnd(endOf(code), within, line)
    this.#all(nodesOf(node), { ...within, link: linkOf(code) ?? within.link }, line, after)
  }

  #fieldEnd(end: FieldEnd, within: Within, line: Line) {
    if (end === null) return
    if ('link' in end) this.sources.report.lostThing('link', end.link)
    else if ('text' in end) this.#made(end.text, within, line)
    else this.sources.report.lostThing('field', end.unknown)
  }

  /** Operators are written as attributes: those letters are ours. */
  #math(node: XmlNode, line: Line) {
    const { report } = this.sources
    for (const one of descendants(node))
      if (one.name === 'del' || one.name === 'moveFrom') report.lostText('deleted', wordsIn(one))
    const shown = lettersOf(mathLine(node, (text) => text).replace(/<\/?(sub|sup|br)>/g, ''))
    for (const [letter, count] of missingFrom(lettersOf(wordsIn(node)), shown))
      report.made(letter.repeat(count))
    report.changed('math')
    line.addHtml(mathLine(node, escaped), [])
  }

  #ruby(node: XmlNode, within: Within, line: Line, after: Item[]) {
    this.sources.report.changed('ruby')
    this.#all(nodesOf(childOf(node, 'rubyBase')), within, line, after)
    this.#made('（', within, line)
    this.#all(nodesOf(childOf(node, 'rt')), within, line, after)
    this.#made('）', within, line)
  }

  #note(node: XmlNode, line: Line) {
    const { report, noteNumber } = this.sources
    const mark = `[${noteNumber(node.name.replace('Reference', ''), node.attrs['id'] ?? '')}]`
    report.changed('note')
    report.made(mark)
    line.add(mark, ['sup'])
  }

  #graphic(node: XmlNode, { link }: Within, line: Line, after: Item[]) {
    const { pictures, items } = this.readGraphic(node)
    this.fields.draw()
    const { relations, report } = this.sources
    const clicked = relations.get(findIn(node, 'hlinkClick')?.attrs['id'] ?? '')?.target
    const url = clicked ?? link ?? this.fields.link
    if (url && pictures.length + items.length > 0) report.lostThing('pictureLink', url)
    for (const { id, alt } of pictures) line.picture(id, alt)
    after.push(...items)
  }
}
