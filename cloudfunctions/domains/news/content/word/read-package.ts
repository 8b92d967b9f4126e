import { fail } from '@contract/errors'
import type { Letters } from './census'
import { commentsOf, Notes } from './notes'
import { Numbering } from './numbering'
import type { Item } from './items'
import type { Relation, WordPackage } from './package'
import { Report } from './report'
import { Pictures, type Sources } from './sources'
import { Story } from './story'
import { Styles } from './styles'
import { findIn, nodesOf, wordsIn, type XmlNode } from './xml-tree'

export interface ReadPackage {
  items: Item[]
  report: Report
  pictures: Pictures
  /** Letters of the parts whose words belong into the text. */
  given: Letters[]
}

type Relations = ReadonlyMap<string, Relation>

const targetsOf = (relations: Relations, ...types: string[]) =>
  [...relations.values()]
    .filter(({ type, external }) => !external && types.includes(type))
    .map(({ target }) => target)

/** The number stands before the note's first line; a table has no room for it. */
function numberedNote(number: number, [first, ...rest]: readonly Item[]): Item[] {
  if (!first || first.tag === 'table')
    return [{ tag: 'p', inner: `[${number}]` }, ...(first ? [first] : []), ...rest]
  return [{ ...first, inner: `[${number}] ${first.inner}` }, ...rest]
}

/** Reads the whole file. `main` is its body's part. @throws word.unreadable, word.too_large */
export class PackageReader {
  readonly #report = new Report()
  readonly #pictures: Pictures
  readonly #given: Letters[] = []

  constructor(
    private readonly word: WordPackage,
    private readonly main: string,
    idOf: (index: number) => string,
  ) {
    this.#pictures = new Pictures(idOf)
  }

  async read(): Promise<ReadPackage> {
    const { word, main } = this
    const relations = await word.relations(main)
    const one = (type: string) => this.#tree(targetsOf(relations, type)[0])
    const tree = await word.tree(main)
    const body = tree && findIn(tree, 'body')
    if (!body) return fail('word.unreadable')
    this.#give(main)
    const styles = new Styles(await one('styles'))
    const comments = commentsOf(await one('comments'))
    const cited = new Set<string>()
    const [footnotes, endnotes] = [targetsOf(relations, 'footnotes')[0], targetsOf(relations, 'endnotes')[0]]
    const notes = new Notes({ footnote: await this.#tree(footnotes), endnote: await this.#tree(endnotes) })
    const sources: Sources = {
      ...{ word, styles, relations, report: this.#report, pictures: this.#pictures },
      numbering: new Numbering(await one('numbering'), styles),
      drawn: await this.#drawn(relations),
      noteNumber: notes.numberOf,
      commentOf: (id) => {
        cited.add(id)
        return comments.get(id) ?? ''
      },
    }
    const items = new Story(sources).read(nodesOf(body))
    items.push(...(await this.#notes(notes, sources, { footnote: footnotes, endnote: endnotes })))
    for (const [id, words] of comments) if (!cited.has(id)) this.#report.lostThing('comment', words, null)
    await this.#around(relations)
    return { items, report: this.#report, pictures: this.#pictures, given: this.#given }
  }

  /** Counted among what must come out or be reported. */
  #give(part: string) {
    const census = this.word.census.get(part)
    if (census) this.#given.push(census.letters)
  }

  #tree = async (part: string | undefined) => (part === undefined ? null : this.word.tree(part))

  async #drawn(relations: Relations): Promise<Map<string, XmlNode>> {
    const drawn = new Map<string, XmlNode>()
    for (const part of targetsOf(relations, 'chart', 'chartEx', 'diagramData')) {
      const tree = await this.word.tree(part)
      if (tree) drawn.set(part, tree)
    }
    for (const part of targetsOf(relations, 'diagramData')) this.#give(part)
    return drawn
  }

  async #notes(notes: Notes, sources: Sources, parts: Record<string, string | undefined>): Promise<Item[]> {
    const { places } = this.#report
    const items: Item[] = []
    const relations = new Map<string, Relations>()
    for (const [kind, part] of Object.entries(parts)) {
      if (part === undefined) continue
      this.#give(part)
      relations.set(kind, await this.word.relations(part))
    }
    for (let at = 0; at < notes.cited.length; at++) {
      const { kind, node, number } = notes.cited[at]!
      const own = relations.get(kind) ?? new Map()
      places.part = `${kind === 'footnote' ? '脚注' : '尾注'} [${number}]`
      const drawn = await this.#drawn(own)
      const read = new Story({ ...sources, relations: own, drawn }).read(nodesOf(node))
      this.#report.made(`[${number}]`)
      items.push(...numberedNote(number, read))
    }
    places.part = null
    this.#report.notes = notes.cited.length
    for (const { node } of notes.uncited()) this.#report.lostText('note', wordsIn(node))
    return items
  }

  /** What stands around the text, page by page. Said once, however many sections repeat it. */
  async #around(relations: Relations) {
    for (const kind of ['header', 'footer'] as const) {
      const said = new Set<string>()
      for (const part of targetsOf(relations, kind)) {
        const tree = await this.word.tree(part)
        const words = tree ? wordsIn(tree).replace(/\s+/g, ' ').trim() : ''
        const images = targetsOf(await this.word.relations(part), 'image')
        for (const image of images) this.#pictures.seen.add(image)
        const what = [words, images.length > 0 && `${images.length} 张图片`].filter(Boolean).join('，')
        if (what && !said.has(what)) this.#report.lostThing(kind, what, null)
        said.add(what)
      }
    }
  }
}
