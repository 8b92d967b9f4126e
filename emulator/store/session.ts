import { calculateObjectSize } from 'bson'
import type { Collection } from './collection'
import type { DocumentIndex, Entry } from './document-index'
import type { Change } from './log'
import { storedDocument } from './plain-value'
import { selectDocuments, type Versions } from './select-documents'
import { shellText } from './shell-text'
import { StoreError, type Document, type FindOptions } from './types'

/** MongoDB's limit. */
const MAX_DOCUMENT_BYTES = 16 * 1024 * 1024

/** Another session holds what this one needs. */
export class Blocked extends Error {
  constructor(readonly holder: Session) {
    super('locked')
  }
}

/** What this session would write has been changed since its snapshot. */
export class Stale extends Error {}

/** Locks on documents and on the values of unique indexes, with the document that each was taken for. */
export type Locks = Map<string, { session: Session; id: string }>

/** A view of the data with changes of its own that nobody else sees: the life of a transaction, or of one plain write. */
export class Session {
  readonly #changes = new Map<Collection, Map<string, Document | null>>()
  readonly #held: string[] = []
  #end!: () => void
  readonly ended = new Promise<void>((resolve) => (this.#end = resolve))

  constructor(
    private readonly locks: Locks,
    /** The last commit it sees; Infinity sees all. */
    public snapshot = Infinity,
  ) {}

  touches(collection: Collection): boolean {
    return this.#changes.has(collection)
  }

  read(collection: Collection, id: string): Document | null {
    const changes = this.#changes.get(collection)
    return changes?.has(id) ? changes.get(id)! : collection.documentAt(id, this.snapshot)
  }

  find(collection: Collection, options: FindOptions): Document[] {
    const past = collection.versionsAt(this.snapshot)
    const versions: Versions = new Map([...past, ...(this.#changes.get(collection) ?? [])])
    return selectDocuments(collection, options, versions).documents
  }

  /** @throws Blocked, Stale */
  lock(collection: Collection, id: string): void {
    this.#take(documentKey(collection, id), id)
    if (collection.changedSince(id, this.snapshot)) throw new Stale()
  }

  /** Puts a document in place of what has this id, or removes it with null. @throws Blocked, Stale, StoreError */
  write(collection: Collection, id: string, value: Record<string, unknown> | null): Document | null {
    this.lock(collection, id)
    const document = value && storedDocument(value)
    if (document && calculateObjectSize(document) > MAX_DOCUMENT_BYTES)
      throw new StoreError('INVALID_DOCUMENT', `the document is larger than ${MAX_DOCUMENT_BYTES} bytes`)
    for (const index of document ? collection.indexes.values() : [])
      for (const entry of index.entriesOf(document!))
        if (index.spec.unique) this.#claim(collection, index, entry)
    if (!this.#changes.has(collection)) this.#changes.set(collection, new Map())
    this.#changes.get(collection)!.set(id, document)
    return document
  }

  changes(): (Change & { target: Collection })[] {
    return [...this.#changes].flatMap(([target, changes]) =>
      [...changes].map(([id, document]) => ({ target, collection: target.name, id, document })),
    )
  }

  /** Lets go of everything, so that those who wait may go on. */
  end(): void {
    for (const key of this.#held) this.locks.delete(key)
    this.#held.length = 0
    this.#changes.clear()
    this.#end()
  }

  #take(key: string, id: string): void {
    const holder = this.locks.get(key)
    if (holder && holder.session !== this) throw new Blocked(holder.session)
    if (!holder) this.#held.push(key)
    this.locks.set(key, { session: this, id })
  }

  #claim(collection: Collection, index: DocumentIndex, entry: Entry): void {
    const key = claimKey(collection, index, entry.values)
    const claimant = this.locks.get(key)
    const owners = [index.ownerOf(entry), claimant?.session === this ? claimant.id : undefined]
    for (const owner of owners) {
      if (owner === undefined || owner === entry.document._id) continue
      const changed = this.#changes.get(collection)
      if (changed?.has(owner) && !holds(collection, index, changed.get(owner)!, key)) continue
      this.lock(collection, owner)
      throw duplicateKey(collection, index, entry)
    }
    this.#take(key, entry.document._id)
  }
}

function holds(
  collection: Collection,
  index: DocumentIndex,
  document: Document | null,
  key: string,
): boolean {
  return (
    document !== null &&
    index.entriesOf(document).some(({ values }) => claimKey(collection, index, values) === key)
  )
}

function documentKey(collection: Collection, id: unknown): string {
  return `${collection.name}\0${typeof id}\0${String(id)}`
}

function claimKey(collection: Collection, index: DocumentIndex, values: unknown[]): string {
  return `${collection.name}\0index\0${index.spec.name}\0${shellText(values)}`
}

export function duplicateKey(
  collection: Collection,
  index: DocumentIndex,
  { values }: Pick<Entry, 'values'>,
): StoreError {
  const key = index.keys.map(({ path }, i) => `${path}: ${shellText(values[i] ?? null)}`).join(', ')
  return new StoreError(
    'DUPLICATE_KEY',
    `E11000 duplicate key error collection: tnt-local.${collection.name} index: ${index.spec.name} dup key: { ${key} }`,
  )
}
