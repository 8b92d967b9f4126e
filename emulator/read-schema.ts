import { readFileSync } from 'node:fs'
import type { DatabaseSchema } from './apply-schema'

/** The schema in a JSON file. @throws Error that says what is wrong with it */
export function readSchema(file: string): DatabaseSchema {
  const wrong = (what: string) => new Error(`${file}: ${what}`)
  let json: Partial<DatabaseSchema>
  try {
    json = JSON.parse(readFileSync(file, 'utf8')) as Partial<DatabaseSchema>
  } catch (error) {
    throw wrong(error instanceof Error ? error.message : String(error))
  }
  if (!Array.isArray(json.collections)) throw wrong('"collections" must be a list')
  for (const { name, indexes = [] } of json.collections) {
    if (typeof name !== 'string' || name === '') throw wrong('every collection needs a "name"')
    for (const index of indexes) {
      const keys =
        Array.isArray(index.keys) &&
        index.keys.every(([path, way]) => typeof path === 'string' && (way === 1 || way === -1))
      if (
        typeof index.name !== 'string' ||
        typeof index.unique !== 'boolean' ||
        !keys ||
        index.keys.length === 0
      ) {
        throw wrong(`an index of ${name} needs "name", "keys" as [[path, 1 or -1], …] and "unique"`)
      }
    }
  }
  return json as DatabaseSchema
}
