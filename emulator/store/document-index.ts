import { compareValues } from './bson-order'
import { fieldValues } from './field-values'
import { SortedList } from './sorted-list'
import { StoreError, type Document, type IndexSpec } from './types'

export interface Entry {
  values: unknown[]
  document: Document
}

/** A place between entries: before (-1) or after (1) all that start with these values. */
export interface Bound {
  values: unknown[]
  edge: -1 | 1
}

/** The documents of a collection in the order of some of their fields; ties by `_id`, ascending. */
export class DocumentIndex {
  readonly keys: { path: string; segments: string[]; direction: 1 | -1 }[]
  /** For each key, how many documents hold an array there. */
  readonly arrays: number[]
  readonly entries: SortedList<Entry>

  constructor(
    readonly spec: IndexSpec,
    documents: Iterable<Document> = [],
  ) {
    this.keys = spec.keys.map(([path, direction]) => ({ path, segments: path.split('.'), direction }))
    this.arrays = this.keys.map(() => 0)
    const entries: Entry[] = []
    for (const document of documents) {
      entries.push(...this.entriesOf(document))
      this.countArrays(document, 1)
    }
    this.entries = new SortedList(this.#compare, entries)
  }

  add(document: Document): void {
    for (const entry of this.entriesOf(document)) this.entries.insert(entry)
    this.countArrays(document, 1)
  }

  remove(document: Document): void {
    for (const entry of this.entriesOf(document)) this.entries.delete(entry)
    this.countArrays(document, -1)
  }

  /** @throws StoreError INVALID_DOCUMENT when two keys hold different arrays, as MongoDB does. */
  entriesOf(document: Document): Entry[] {
    let combinations: unknown[][] = [[]]
    let through: string | null = null
    for (const { segments } of this.keys) {
      const { values, array } = fieldValues(document, segments)
      if (array !== null && through !== null && array !== through)
        throw new StoreError('INVALID_DOCUMENT', `cannot index parallel arrays [${array}] [${through}]`)
      through ??= array
      combinations =
        values.length === 1
          ? (combinations.forEach((combination) => combination.push(values[0])), combinations)
          : combinations.flatMap((combination) => values.map((value) => [...combination, value]))
    }
    return combinations.map((values) => ({ values, document }))
  }

  seek({ values, edge }: Bound) {
    return this.entries.seek((entry) => this.#compareValues(entry.values, values) || -edge)
  }

  /** The id of another document here that holds exactly these values. */
  ownerOf({ values, document }: Entry): string | undefined {
    const [from, to] = [this.seek({ values, edge: -1 }), this.seek({ values, edge: 1 })]
    for (const entry of this.entries.between(from, to, false))
      if (entry.document._id !== document._id) return entry.document._id
    return undefined
  }

  private countArrays(document: Document, step: 1 | -1): void {
    this.keys.forEach(({ segments }, i) => {
      if (fieldValues(document, segments).array !== null) this.arrays[i]! += step
    })
  }

  #compare = (a: Entry, b: Entry): number =>
    this.#compareValues(a.values, b.values) || compareValues(a.document._id, b.document._id)

  #compareValues(a: unknown[], prefix: unknown[]): number {
    for (let i = 0; i < prefix.length; i++) {
      const order = compareValues(a[i], prefix[i])
      if (order !== 0) return order * this.keys[i]!.direction
    }
    return 0
  }
}
