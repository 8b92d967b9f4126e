import type { BSONRegExp, Long } from 'bson'
import { bsonClass } from './bson-order'
import { StoreError, type Document } from './types'

/** MongoDB's limit on nesting; it also keeps the recursion below from running out of stack. */
const MAX_DEPTH = 100
/** `_bsontype` makes a plain object look like one of the bson package's. */
const FORBIDDEN_NAMES = new Set(['__proto__', 'constructor', 'prototype', '_bsontype'])

export function isForbiddenName(name: string): boolean {
  return FORBIDDEN_NAMES.has(name)
}

/** A deep-frozen copy in plain JavaScript values: nobody who is handed a stored document can change it. @throws StoreError INVALID_DOCUMENT */
export function storedDocument(value: Record<string, unknown>): Document {
  return copy(value, true, 0) as Document
}

/** The same for a query, an update or a pipeline, where names may start with `$`. @throws StoreError INVALID_QUERY */
export function plainExpression<T>(value: T): T {
  return copy(value, false, 0) as T
}

function copy(value: unknown, inDocument: boolean, depth: number): unknown {
  if (typeof value !== 'object' || value === null) return scalar(value, inDocument)
  if (depth > MAX_DEPTH) throw refuse(inDocument, `nested more than ${MAX_DEPTH} levels deep`)
  if (Array.isArray(value))
    return Object.freeze(value.map((item) => copy(item ?? null, inDocument, depth + 1)))
  if (value instanceof Date) {
    if (Number.isNaN(value.getTime())) throw refuse(inDocument, 'invalid date')
    return new Date(value.getTime())
  }
  if (value instanceof RegExp) return value
  if (bsonClass(value) !== undefined && !Object.hasOwn(value, '_bsontype')) return fromBsonClass(value)
  const fields: Record<string, unknown> = {}
  for (const name of Object.keys(value)) {
    const field = (value as Record<string, unknown>)[name]
    if (field === undefined) continue
    checkName(name, inDocument)
    fields[name] = copy(field, inDocument, depth + 1)
  }
  return Object.freeze(fields)
}

function scalar(value: unknown, inDocument: boolean): unknown {
  if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint')
    throw refuse(inDocument, `a ${typeof value} cannot be stored`)
  return value
}

function checkName(name: string, inDocument: boolean): void {
  if (isForbiddenName(name)) throw refuse(inDocument, `field name '${name}' is not allowed`)
  if (name.includes('\0')) throw refuse(inDocument, 'field names cannot contain the null character')
  if (inDocument && name.startsWith('$'))
    throw new StoreError(
      'INVALID_DOCUMENT',
      `The dollar ($) prefixed field '${name}' is not valid for storage.`,
    )
}

/** Numbers become numbers unless that would lose digits; ObjectIds become hex strings, as the cloud returns them. */
function fromBsonClass(value: object): unknown {
  switch (bsonClass(value)) {
    case 'Int32':
    case 'Double':
      return Number(value)
    case 'Long': {
      const number = (value as Long).toNumber()
      // bson writes a large number with the digits that JavaScript prints, so these are what must not be lost.
      return String(number) === String(value) ? number : value
    }
    case 'ObjectID':
    case 'ObjectId':
      return String(value)
    case 'BSONRegExp': {
      const { pattern, options } = value as BSONRegExp
      return new RegExp(pattern, options)
    }
    default:
      return value
  }
}

function refuse(inDocument: boolean, message: string): StoreError {
  return new StoreError(inDocument ? 'INVALID_DOCUMENT' : 'INVALID_QUERY', message)
}
