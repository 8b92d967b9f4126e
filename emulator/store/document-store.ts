import { Collection } from './collection'
import { DocumentIndex } from './document-index'
import { insertDocuments, removeDocuments, replaceDocument, updateDocuments } from './document-operations'
import type { Log } from './log'
import { plainExpression } from './plain-value'
import { project } from './query-engine'
import { runAggregate } from './run-aggregate'
import { countDocuments, selectDocuments } from './select-documents'
import { Blocked, duplicateKey, Session, type Locks } from './session'
import { OpenTransaction, transactionNotFound } from './transaction'
import { StoreError, type Document, type Explanation, type Expression, type FindOptions } from './types'
import type { IndexSpec, Store, Transaction, UpdateResult } from './types'

/** The cloud's quota. */
const MAX_COLLECTIONS = 100

/**
 * All documents in memory, every commit in the log before it is in memory. Each piece of work is synchronous from its
 * first read to its commit, so nothing can come between; only waiting for another's lock lets others run.
 */
export class DocumentStore implements Store {
  readonly #collections = new Map<string, Collection>()
  readonly #transactions = new Map<string, OpenTransaction>()
  readonly #locks: Locks = new Map()
  #commits = 0

  constructor(private readonly log: Log) {
    for (const stored of log.load()) this.#collections.set(stored.name, new Collection(stored))
  }

  async createCollection(name: string): Promise<void> {
    if (this.#collections.has(name)) throw new StoreError('COLLECTION_EXISTS', `Table exist: ${name}`)
    if (this.#collections.size >= MAX_COLLECTIONS)
      throw new StoreError(
        'TOO_MANY_COLLECTIONS',
        `an environment holds at most ${MAX_COLLECTIONS} collections`,
      )
    this.log.saveCollection(name, [])
    this.#collections.set(name, new Collection({ name, documents: [], indexes: [] }))
  }

  collectionNames(): string[] {
    return [...this.#collections.keys()]
  }

  async createIndex(collection: string, spec: IndexSpec): Promise<void> {
    await this.#write(() => {
      const target = this.#collection(collection)
      for (const { session } of this.#transactions.values())
        if (session.touches(target)) throw new Blocked(session)
      if (target.indexes.has(spec.name))
        throw new StoreError('INVALID_QUERY', `index ${spec.name} exists already on ${collection}`)
      const index = new DocumentIndex(spec, target.documents.values())
      for (const document of spec.unique ? target.documents.values() : [])
        for (const entry of index.entriesOf(document))
          if (index.ownerOf(entry) !== undefined) throw duplicateKey(target, index, entry)
      this.log.saveCollection(collection, [...target.indexSpecs(), spec])
      target.indexes.set(spec.name, index)
    })
  }

  async dropIndex(collection: string, name: string): Promise<void> {
    const target = this.#collection(collection)
    const kept = target.indexSpecs().filter((spec) => spec.name !== name)
    if (kept.length === target.indexSpecs().length)
      throw new StoreError('INVALID_QUERY', `index ${name} does not exist on ${collection}`)
    this.log.saveCollection(collection, kept)
    target.indexes.delete(name)
  }

  indexes(collection: string): IndexSpec[] {
    return this.#collection(collection).indexSpecs()
  }

  async find(collection: string, options: FindOptions): Promise<Document[]> {
    const { projection = {}, ...rest } = plainExpression(options)
    return project(selectDocuments(this.#collection(collection), rest).documents, projection)
  }

  async explain(collection: string, options: FindOptions): Promise<Explanation> {
    const { documents, index, examined } = selectDocuments(
      this.#collection(collection),
      plainExpression(options),
    )
    return { index, examined, returned: documents.length }
  }

  async count(collection: string, filter: Expression): Promise<number> {
    return countDocuments(this.#collection(collection), plainExpression(filter)).total
  }

  async aggregate(collection: string, stages: Expression[]): Promise<Record<string, unknown>[]> {
    return runAggregate((name) => this.#collection(name), collection, plainExpression(stages))
  }

  insert(collection: string, documents: Record<string, unknown>[]): Promise<string[]> {
    return this.#write((session) => insertDocuments(session, this.#collection(collection), documents))
  }

  async update(
    collection: string,
    filter: Expression,
    update: Expression,
    multi: boolean,
  ): Promise<UpdateResult> {
    const [where, change] = plainExpression([filter, update])
    return this.#write((session) =>
      updateDocuments(session, this.#collection(collection), where!, change!, multi),
    )
  }

  replace(collection: string, id: string, document: Record<string, unknown>): Promise<{ inserted: boolean }> {
    return this.#write((session) => replaceDocument(session, this.#collection(collection), id, document))
  }

  async remove(collection: string, filter: Expression, multi: boolean): Promise<number> {
    const where = plainExpression(filter)
    return this.#write((session) => removeDocuments(session, this.#collection(collection), where, multi))
  }

  startTransaction(): Transaction {
    const transaction = new OpenTransaction({
      session: new Session(this.#locks),
      collection: (name) => this.#collection(name),
      takeSnapshot: () => this.#commits,
      commit: (session) => this.#commit(session),
      ended: ({ id }) => {
        this.#transactions.delete(id)
        const oldest = Math.min(...[...this.#transactions.values()].map(({ session }) => session.snapshot))
        for (const collection of this.#collections.values()) collection.forgetBefore(oldest)
      },
    })
    this.#transactions.set(transaction.id, transaction)
    return transaction
  }

  transaction(id: string): Transaction {
    const transaction = this.#transactions.get(id)
    if (!transaction) throw transactionNotFound()
    return transaction
  }

  async close(): Promise<void> {
    for (const transaction of this.#transactions.values()) await transaction.abort()
    this.log.close()
  }

  #collection(name: string): Collection {
    const collection = this.#collections.get(name)
    if (!collection) throw new StoreError('COLLECTION_NOT_FOUND', `Db or Table not exist: ${name}`)
    return collection
  }

  /** A write outside transactions waits for their locks, then starts over: what it matched may have changed meanwhile. */
  async #write<T>(work: (session: Session) => T): Promise<T> {
    for (;;) {
      const session = new Session(this.#locks)
      try {
        const result = work(session)
        this.#commit(session)
        return result
      } catch (error) {
        if (!(error instanceof Blocked)) throw error
        await error.holder.ended
      } finally {
        session.end()
      }
    }
  }

  #commit(session: Session): void {
    const changes = session.changes()
    if (changes.length === 0) return
    this.log.saveChanges(changes)
    this.#commits++
    const keepPast = this.#transactions.size > 0
    for (const { target, id, document } of changes) target.apply(id, document, this.#commits, keepPast)
  }
}
