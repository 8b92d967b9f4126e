import { bsonClass, isPlainObject } from './bson-order'

/** A value as MongoDB writes it in its messages: `{ phone: "138…" }`, `[ 1, null ]`. Distinct values give distinct texts. */
export function shellText(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value)
  if (Array.isArray(value)) return value.length ? `[ ${value.map(shellText).join(', ')} ]` : '[]'
  if (value instanceof Date) return `new Date(${value.getTime()})`
  if (!isPlainObject(value)) return String(value)
  const fields = Object.entries(value).map(([name, field]) => `${name}: ${shellText(field)}`)
  return fields.length ? `{ ${fields.join(', ')} }` : '{}'
}

/** The type's name in MongoDB's messages. */
export function typeName(value: unknown): string {
  if (value === null || value === undefined) return 'null'
  if (Array.isArray(value)) return 'array'
  if (value instanceof Date) return 'date'
  if (value instanceof RegExp) return 'regex'
  if (typeof value === 'boolean') return 'bool'
  if (typeof value === 'number')
    return !Number.isInteger(value) ? 'double' : value === (value | 0) ? 'int' : 'long'
  return typeof value === 'object' ? (bsonClass(value)?.toLowerCase() ?? 'object') : typeof value
}
