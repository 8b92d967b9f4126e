import type { Long } from 'bson'

/** BSON's order of types, https://www.mongodb.com/docs/manual/reference/bson-type-comparison-order/ */
const RANK = {
  undefined: 0,
  null: 1,
  number: 2,
  string: 3,
  object: 4,
  array: 5,
  boolean: 8,
  date: 9,
  regexp: 11,
}

const BSON_CLASS_RANK: Record<string, number> = {
  MinKey: -1,
  EmptyArray: RANK.undefined,
  Long: RANK.number,
  Decimal128: RANK.number,
  Binary: 6,
  Timestamp: 10,
  MaxKey: 99,
}

/** What an empty array counts as in an index or a sort: less than null. */
export const EMPTY_ARRAY = Object.freeze({ _bsontype: 'EmptyArray' })

/** The name of the class of a value that only BSON has (`Long`, `Binary`, …), or undefined for plain values. */
export function bsonClass(value: object): string | undefined {
  return (value as { _bsontype?: string })._bsontype
}

export function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && rankOf(value) === RANK.object
}

function rankOf(value: unknown): number {
  switch (typeof value) {
    case 'number':
    case 'string':
    case 'boolean':
    case 'undefined':
      return RANK[typeof value as 'number']
  }
  if (value === null) return RANK.null
  if (Array.isArray(value)) return RANK.array
  if (value instanceof Date) return RANK.date
  if (value instanceof RegExp) return RANK.regexp
  return BSON_CLASS_RANK[bsonClass(value as object) ?? ''] ?? RANK.object
}

/** Total order over everything that may be stored; 0 exactly when both are the same value, key order included. */
export function compareValues(a: unknown, b: unknown): number {
  if (a === b) return 0
  const rank = rankOf(a)
  const difference = rank - rankOf(b)
  if (difference !== 0) return difference
  switch (rank) {
    case RANK.number:
      return compareNumbers(a as number, b as number)
    case RANK.array:
      return compareArrays(a as unknown[], b as unknown[])
    case RANK.object:
      return compareObjects(a as Record<string, unknown>, b as Record<string, unknown>)
    case RANK.date:
      return Number(a) - Number(b)
    case RANK.string:
    case RANK.boolean:
      return (a as string) < (b as string) ? -1 : 1
    case RANK.undefined:
    case RANK.null:
      return 0
    default:
      return compareValues(String(a), String(b))
  }
}

function compareNumbers(a: number | Long, b: number | Long): number {
  if (typeof a === 'object' && typeof b === 'object' && bsonClass(a) === 'Long' && bsonClass(b) === 'Long')
    return a.compare(b)
  const x = typeof a === 'number' ? a : Number(String(a))
  const y = typeof b === 'number' ? b : Number(String(b))
  if (x === y) return 0
  if (Number.isNaN(x)) return Number.isNaN(y) ? 0 : -1
  return x > y || Number.isNaN(y) ? 1 : -1
}

function compareArrays(a: unknown[], b: unknown[]): number {
  for (let i = 0; i < a.length && i < b.length; i++) {
    const order = compareValues(a[i], b[i])
    if (order !== 0) return order
  }
  return a.length - b.length
}

function compareObjects(a: Record<string, unknown>, b: Record<string, unknown>): number {
  const names = Object.keys(a)
  const others = Object.keys(b)
  for (let i = 0; i < names.length && i < others.length; i++) {
    const [name, other] = [names[i]!, others[i]!]
    const order =
      rankOf(a[name]) - rankOf(b[other]) || compareValues(name, other) || compareValues(a[name], b[other])
    if (order !== 0) return order
  }
  return names.length - others.length
}
