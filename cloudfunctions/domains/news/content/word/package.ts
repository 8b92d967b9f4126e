import path from 'node:path'
import { fail } from '@contract/errors'
import { unzip, UnzipError } from '../../../../kernel/files/unzip'
import type { ZipEntry } from '../../../../kernel/files/zip'
import { Parts } from '../../../../kernel/tables/package-parts'
import { XmlError } from '../../../../kernel/tables/xml'
import { Census } from './census'
import { newBudget, TreeBuilder, type XmlNode } from './xml-tree'

/** Bytes of XML of all parts that are read; a bulletin of forty pages has about 2 MB. */
const MAX_XML_MB = 10
const MB = 1024 * 1024

export interface Relation {
  /** The last word of its type: `image`, `header`, `chart`. */
  type: string
  /** Part name, or an address outside of the file. */
  target: string
  external: boolean
}

/** Part names are compared without case (ECMA-376 part 2, 6.2.2.3). */
const keyOf = (name: string) => name.replace(/^\//, '').toLowerCase()

const unescaped = (target: string) => {
  try {
    return decodeURI(target)
  } catch {
    // A per cent sign that is none of an address: the name as it is.
    return target
  }
}

/** The parts of a .docx, unfolded one by one and never beyond the limit. */
export class WordPackage {
  readonly #entries: Map<string, ZipEntry>
  readonly #parts: Parts
  readonly #budget = newBudget()
  /** Letters of every part that was read. */
  readonly census = new Map<string, Census>()

  constructor(
    private readonly bytes: Buffer,
    entries: readonly ZipEntry[],
  ) {
    this.#entries = new Map(entries.map((entry) => [keyOf(entry.name), entry]))
    this.#parts = new Parts(bytes, entries, MAX_XML_MB * MB)
  }

  names = () => [...this.#entries.keys()]
  has = (name: string) => this.#entries.has(keyOf(name))

  /** Null when there is no such part. @throws word.unreadable, word.too_large */
  async tree(name: string): Promise<XmlNode | null> {
    const builder = new TreeBuilder(this.#budget)
    const census = new Census(builder, true)
    if (!(await this.#parse(name, census))) return null
    this.census.set(keyOf(name), census)
    return builder.root
  }

  /** Only counts. @throws word.unreadable, word.too_large */
  async count(name: string): Promise<Census> {
    const census = new Census()
    await this.#parse(name, census)
    return census
  }

  async relations(part: string): Promise<Map<string, Relation>> {
    const folder = path.posix.dirname(keyOf(part))
    const found = new Map<string, Relation>()
    const relations = path.posix.join(folder, '_rels', `${path.posix.basename(keyOf(part))}.rels`)
    await this.#guarded(
      this.#parts.elements(relations, (element, { Id = '', Type = '', Target = '', TargetMode }) => {
        if (element !== 'Relationship') return
        const external = TargetMode === 'External'
        const target = external ? Target : keyOf(path.posix.resolve('/', folder, unescaped(Target)))
        found.set(Id, { type: Type.slice(Type.lastIndexOf('/') + 1), target, external })
      }),
    )
    return found
  }

  /** Null when it is not there or unfolds to more than `max` bytes. @throws word.unreadable */
  async content(name: string, max: number): Promise<Buffer | null> {
    const entry = this.#entries.get(keyOf(name))
    if (!entry) return null
    const pieces: Buffer[] = []
    try {
      for await (const piece of unzip(this.bytes, entry, { left: max })) pieces.push(piece)
    } catch (error) {
      if (error instanceof UnzipError && error.reason === 'too_large') return null
      throw refused(error)
    }
    return Buffer.concat(pieces)
  }

  async #parse(name: string, census: Census): Promise<boolean> {
    if (!this.has(name)) return false
    await this.#guarded(this.#parts.read(keyOf(name), census))
    return true
  }

  #guarded = (reading: Promise<void>) =>
    reading.catch((error: unknown) => {
      throw refused(error)
    })
}

function refused(error: unknown): unknown {
  if (error instanceof UnzipError && error.reason === 'too_large')
    return fail('word.too_large', { what: ` ${MAX_XML_MB} MB（展开以后）` })
  if (error instanceof UnzipError || error instanceof XmlError) return fail('word.unreadable')
  return error
}
