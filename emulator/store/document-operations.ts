import { randomBytes } from 'node:crypto'
import type { Collection } from './collection'
import { duplicateKey, type Session } from './session'
import { StoreError, type Document, type Expression, type UpdateResult } from './types'
import { updateDocument } from './update-document'

/** What one session does to one collection; nothing is kept before the session commits. */

export function insertDocuments(
  session: Session,
  collection: Collection,
  documents: Record<string, unknown>[],
): string[] {
  return documents.map((document) => {
    const id = idOf(document)
    session.lock(collection, id)
    if (session.read(collection, id))
      throw duplicateKey(collection, collection.indexes.get('_id_')!, { values: [id] })
    session.write(collection, id, Object.assign({ _id: id }, document, { _id: id }))
    return id
  })
}

export function updateDocuments(
  session: Session,
  collection: Collection,
  filter: Expression,
  update: Expression,
  multi: boolean,
): UpdateResult {
  const result: UpdateResult = { updated: 0, doc: null }
  for (const before of session.find(collection, { filter, limit: multi ? Infinity : 1 })) {
    session.lock(collection, before._id)
    const after = updateDocument(before, update)
    if (after !== before) result.updated++
    result.doc = after === before ? before : session.write(collection, before._id, after)
  }
  return result
}

export function replaceDocument(
  session: Session,
  collection: Collection,
  id: string,
  document: Record<string, unknown>,
): { inserted: boolean } {
  const { _id = id, ...fields } = document
  if (_id !== id)
    throw new StoreError(
      'UPDATE_TYPE',
      "Performing an update on the path '_id' would modify the immutable field '_id'",
    )
  session.lock(collection, id)
  const inserted = session.read(collection, id) === null
  session.write(collection, id, { _id: idOf({ _id: id }), ...fields })
  return { inserted }
}

export function removeDocuments(
  session: Session,
  collection: Collection,
  filter: Expression,
  multi: boolean,
): number {
  const matches: Document[] = session.find(collection, { filter, limit: multi ? Infinity : 1 })
  for (const { _id } of matches) session.write(collection, _id, null)
  return matches.length
}

/** The cloud takes strings and numbers. */
function idOf({ _id }: Record<string, unknown>): string {
  if (_id === undefined) return randomBytes(16).toString('hex')
  if (typeof _id === 'string' || Number.isFinite(_id)) return _id as string
  throw new StoreError(
    'INVALID_DOCUMENT',
    `The '_id' value must be a string or a number, not ${JSON.stringify(_id)}`,
  )
}
