/**
 * What the wire side may ask of the store. Documents are plain JavaScript values: dates are `Date`, ids are strings
 * (a number is kept as it is). What the store returns is frozen; what it is given it copies.
 */

export type Document = { _id: string } & Record<string, unknown>

/** A MongoDB query or aggregation stage, decoded from EJSON. */
export type Expression = Record<string, unknown>

export interface IndexSpec {
  name: string
  /** In order; 1 ascending, -1 descending. A path through an array makes the index multikey. */
  keys: [path: string, direction: 1 | -1][]
  unique: boolean
}

export interface FindOptions {
  filter?: Expression
  sort?: [path: string, direction: 1 | -1][]
  skip?: number
  limit?: number
  projection?: Expression
}

export interface UpdateResult {
  /** Documents whose content changed; an update that changes nothing counts 0. */
  updated: number
  /** The document after the update, for `updateAndReturn`; null when nothing matched. */
  doc: Document | null
}

/** Reads and writes, either at once and on their own, or inside a transaction. */
export interface Operations {
  find(collection: string, options: FindOptions): Promise<Document[]>
  /** @throws StoreError DUPLICATE_KEY, INVALID_DOCUMENT. All or nothing. Documents without `_id` get one. */
  insert(collection: string, documents: Record<string, unknown>[]): Promise<string[]>
  /** Operators (`$set`, `$inc`, …) on the first match, or on all with `multi`. @throws StoreError UPDATE_TYPE, DUPLICATE_KEY */
  update(collection: string, filter: Expression, update: Expression, multi: boolean): Promise<UpdateResult>
  /** Puts the whole document under this id, new or not; tells whether it was new. */
  replace(collection: string, id: string, document: Record<string, unknown>): Promise<{ inserted: boolean }>
  remove(collection: string, filter: Expression, multi: boolean): Promise<number>
}

export interface Transaction extends Operations {
  readonly id: string
  commit(): Promise<void>
  abort(): Promise<void>
}

export interface Explanation {
  /** Null for a walk over the whole collection. */
  index: string | null
  /** Index entries, or documents when there was no index, that were looked at. */
  examined: number
  returned: number
}

export interface Store extends Operations {
  /** @throws StoreError COLLECTION_EXISTS, TOO_MANY_COLLECTIONS */
  createCollection(name: string): Promise<void>
  collectionNames(): string[]
  createIndex(collection: string, index: IndexSpec): Promise<void>
  dropIndex(collection: string, name: string): Promise<void>
  indexes(collection: string): IndexSpec[]
  count(collection: string, filter: Expression): Promise<number>
  aggregate(collection: string, stages: Expression[]): Promise<Record<string, unknown>[]>
  /** How a find would be served; for tests and for those who wonder why a query is slow. */
  explain(collection: string, options: FindOptions): Promise<Explanation>
  startTransaction(): Transaction
  /** @throws StoreError TRANSACTION_NOT_FOUND when it was never there, has ended, was aborted by a conflict or has run out. */
  transaction(id: string): Transaction
  close(): Promise<void>
}

export type StoreErrorCode =
  | 'COLLECTION_NOT_FOUND'
  | 'COLLECTION_EXISTS'
  | 'TOO_MANY_COLLECTIONS'
  | 'DUPLICATE_KEY'
  | 'INVALID_DOCUMENT'
  | 'INVALID_QUERY'
  | 'UPDATE_TYPE'
  | 'TRANSACTION_CONFLICT'
  | 'TRANSACTION_NOT_FOUND'
  | 'TRANSACTION_BUSY'
  | 'STORAGE_FAILED'

export class StoreError extends Error {
  constructor(
    readonly code: StoreErrorCode,
    message: string,
  ) {
    super(message)
  }
}
