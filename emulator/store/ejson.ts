import { EJSON } from 'bson'
import { isPlainObject } from './bson-order'
import { plainExpression } from './plain-value'

export function encodeEjson(value: unknown): string {
  return EJSON.stringify(value as object, { relaxed: false })
}

/** Canonical EJSON to plain JavaScript values; an int64 that a number cannot hold stays a `Long`. */
export function decodeEjson(text: string): unknown {
  return revive(JSON.parse(text))
}

function revive(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(revive)
  if (!isPlainObject(value)) return value
  const [first] = Object.keys(value)
  if (first === undefined) return value
  if (first === '$numberInt' || first === '$numberDouble') return Number(value[first])
  if (first === '$date' && isPlainObject(value.$date)) return new Date(Number(value.$date.$numberLong))
  if (WRAPPERS.has(first)) return plainExpression(EJSON.deserialize(value, { relaxed: false }))
  for (const name of Object.keys(value)) {
    const field = value[name]
    if (typeof field === 'object' && field !== null) value[name] = revive(field)
  }
  return value
}

const WRAPPERS = new Set(
  '$numberLong $date $oid $regularExpression $numberDecimal $binary $timestamp $minKey $maxKey'.split(' '),
)
