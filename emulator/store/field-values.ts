import { compareValues, EMPTY_ARRAY, isPlainObject } from './bson-order'

/** What one path holds in a document, as MongoDB indexes and sorts see it: an array stands for each of its elements. */
export interface FieldValues {
  /** Never empty: a missing field is null, an empty array is EMPTY_ARRAY. Distinct and in order. */
  values: unknown[]
  /** The path up to the array it goes through, or null. */
  array: string | null
}

export function fieldValues(document: object, segments: string[]): FieldValues {
  let value: unknown = document
  for (let i = 0; i < segments.length; i++) {
    if (Array.isArray(value) && !isArrayIndex(segments[i]!)) return eachElement(value, segments, i)
    value = child(value, segments[i]!)
  }
  if (!Array.isArray(value)) return { values: [value ?? null], array: null }
  const values = value.length ? distinct(value) : [EMPTY_ARRAY]
  return { values, array: segments.join('.') }
}

function eachElement(items: unknown[], segments: string[], depth: number): FieldValues {
  const rest = segments.slice(depth)
  const values = items.flatMap((item) => (isPlainObject(item) ? fieldValues(item, rest).values : [null]))
  return { values: values.length ? distinct(values) : [null], array: segments.slice(0, depth).join('.') }
}

function child(value: unknown, name: string): unknown {
  if (Array.isArray(value)) return value[Number(name)]
  return isPlainObject(value) && Object.hasOwn(value, name) ? value[name] : undefined
}

export function isArrayIndex(segment: string): boolean {
  return /^(0|[1-9]\d*)$/.test(segment)
}

function distinct(values: unknown[]): unknown[] {
  if (values.length < 2) return values
  return values
    .slice()
    .sort(compareValues)
    .filter((value, i, sorted) => i === 0 || compareValues(sorted[i - 1], value) !== 0)
}
