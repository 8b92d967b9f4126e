import { randomUUID } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import type { Collection } from './collection'
import { insertDocuments, removeDocuments, replaceDocument, updateDocuments } from './document-operations'
import { project } from './query-engine'
import { Blocked, Stale, type Session } from './session'
import { plainExpression } from './plain-value'
import {
  StoreError,
  type Document,
  type Expression,
  type FindOptions,
  type Transaction,
  type UpdateResult,
} from './types'

/** The cloud's limit on a transaction's life, from its start. */
const LIFETIME_MS = 30_000

/** What a transaction needs of the store. */
export interface TransactionHost {
  session: Session
  collection(name: string): Collection
  /** Called at the first operation: from here on the transaction sees this state. */
  takeSnapshot(): number
  commit(session: Session): void
  ended(transaction: OpenTransaction): void
}

/** Sees a snapshot and its own writes; a write that meets another's ends it with a conflict. */
export class OpenTransaction implements Transaction {
  readonly id = randomUUID()
  #open = true
  #started = false
  #busy = false
  readonly #timer = setTimeout(() => this.#finish(), LIFETIME_MS).unref()

  constructor(private readonly host: TransactionHost) {}

  get session(): Session {
    return this.host.session
  }

  find(collection: string, options: FindOptions): Promise<Document[]> {
    return this.#operate(collection, (target) => {
      const { projection = {}, ...rest } = plainExpression(options)
      return project(this.session.find(target, rest), projection)
    })
  }

  insert(collection: string, documents: Record<string, unknown>[]): Promise<string[]> {
    return this.#operate(collection, (target) => insertDocuments(this.session, target, documents))
  }

  update(collection: string, filter: Expression, update: Expression, multi: boolean): Promise<UpdateResult> {
    return this.#operate(collection, (target) =>
      updateDocuments(this.session, target, plainExpression(filter), plainExpression(update), multi),
    )
  }

  replace(collection: string, id: string, document: Record<string, unknown>): Promise<{ inserted: boolean }> {
    return this.#operate(collection, (target) => replaceDocument(this.session, target, id, document))
  }

  remove(collection: string, filter: Expression, multi: boolean): Promise<number> {
    return this.#operate(collection, (target) =>
      removeDocuments(this.session, target, plainExpression(filter), multi),
    )
  }

  async commit(): Promise<void> {
    this.#mustBeIdle()
    try {
      this.host.commit(this.session)
    } finally {
      this.#finish()
    }
  }

  async abort(): Promise<void> {
    if (!this.#open) throw transactionNotFound()
    this.#finish()
  }

  /** Any failure ends the transaction, as it does in MongoDB. */
  async #operate<T>(collection: string, work: (target: Collection) => T): Promise<T> {
    this.#mustBeIdle()
    this.#busy = true
    try {
      const target = this.host.collection(collection)
      if (!this.#started) this.session.snapshot = this.host.takeSnapshot()
      this.#started = true
      const result = work(target)
      // The work itself takes no time here; another operation that was sent along with this one must still find it busy.
      await setImmediate()
      return result
    } catch (error) {
      this.#finish()
      if (error instanceof Blocked || error instanceof Stale)
        throw new StoreError(
          'TRANSACTION_CONFLICT',
          'Transaction is conflict, maybe resource operated by others.',
        )
      throw error
    } finally {
      this.#busy = false
    }
  }

  #mustBeIdle(): void {
    if (!this.#open) throw transactionNotFound()
    if (this.#busy) throw new StoreError('TRANSACTION_BUSY', 'Transaction is busy.')
  }

  #finish(): void {
    if (!this.#open) return
    this.#open = false
    clearTimeout(this.#timer)
    this.session.end()
    this.host.ended(this)
  }
}

export function transactionNotFound(): StoreError {
  return new StoreError(
    'TRANSACTION_NOT_FOUND',
    'Transaction does not exist: it was committed, aborted, or lived longer than 30 seconds.',
  )
}
