import { EJSON, calculateObjectSize, BSONRegExp, Long, ObjectId } from 'bson'
import { WireError } from './errors'

/** A value as the SDK reads it: canonical extended JSON in a string. */
export const encode = (value: unknown): string => EJSON.stringify(value as object, { relaxed: false })

/**
 * An EJSON string of the SDK as plain JavaScript: dates are `Date`, ids hex strings, `db.serverDate()` this moment.
 * Throws DATABASE_REQUEST_FAILED for text that is not EJSON, for types the emulator does not keep, and for `__proto__`.
 */
export function decode(text: unknown, now = Date.now()): Record<string, unknown> {
  const value = decodeValue(text, now)
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw refuse('an object is expected')
  return value as Record<string, unknown>
}

export function decodeValue(text: unknown, now = Date.now()): unknown {
  if (typeof text !== 'string') throw refuse('an EJSON string is expected')
  let parsed: unknown
  try {
    parsed = EJSON.parse(text, { relaxed: true })
  } catch (error) {
    throw refuse(`invalid EJSON: ${error instanceof Error ? error.message : String(error)}`)
  }
  return plain(parsed, now, 0)
}

/** Bytes of a document as the database counts them. */
export const sizeOf = (document: Record<string, unknown>): number => calculateObjectSize(document)

/** MongoDB's limit of nesting. */
const MAX_DEPTH = 100

function plain(value: unknown, now: number, depth: number): unknown {
  if (depth > MAX_DEPTH) throw refuse(`nested deeper than ${MAX_DEPTH} levels`)
  if (typeof value !== 'object' || value === null) return value
  if (value instanceof Date) return mustBeValid(value)
  if (Array.isArray(value)) return value.map((one) => plain(one, now, depth + 1))
  if (value instanceof RegExp) return value
  if (value instanceof ObjectId) return value.toHexString()
  if (value instanceof Long) return value.toNumber()
  if (value instanceof BSONRegExp) return toRegExp(value)
  const type = (value as { _bsontype?: unknown })._bsontype
  if (type !== undefined && !Object.hasOwn(value, '_bsontype'))
    throw refuse(`the type ${String(type)} is not supported`)
  const fields = value as Record<string, unknown>
  if (Object.hasOwn(fields, '$tcb_server_date')) return serverDate(fields['$tcb_server_date'], now)
  for (const key of Object.keys(fields)) {
    if (key === '__proto__' || key.split('.').includes('__proto__'))
      throw refuse('the field name __proto__ is refused')
    fields[key] = plain(fields[key], now, depth + 1)
  }
  return fields
}

function mustBeValid(date: Date): Date {
  if (Number.isNaN(date.getTime())) throw refuse('invalid date')
  return date
}

function toRegExp({ pattern, options }: BSONRegExp): RegExp {
  try {
    return new RegExp(pattern, options.replace(/[^imsu]/g, ''))
  } catch {
    throw refuse(`Regular expression is invalid: ${pattern}`)
  }
}

function serverDate(value: unknown, now: number): Date {
  const offset = (value as { offset?: unknown } | null)?.offset ?? 0
  if (typeof offset !== 'number') throw refuse('serverDate: offset must be a number of milliseconds')
  return new Date(now + offset)
}

const refuse = (message: string) => new WireError('DATABASE_REQUEST_FAILED', `[InvalidParameter] ${message}`)
