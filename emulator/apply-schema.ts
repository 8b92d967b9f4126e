import type { IndexSpec, Store } from './store/types'

export interface DatabaseSchema {
  collections: { name: string; indexes?: IndexSpec[] }[]
}

/**
 * Creates what is missing and nothing else: the cloud creates no collection by itself, and dropping an index is a decision.
 * An index of the same name with other keys is left as it is and reported.
 */
export async function applySchema(
  store: Store,
  schema: DatabaseSchema,
): Promise<{ created: string[]; differing: string[] }> {
  const created: string[] = []
  const differing: string[] = []
  const existing = new Set(store.collectionNames())
  for (const { name, indexes = [] } of schema.collections) {
    if (!existing.has(name)) {
      await store.createCollection(name)
      created.push(name)
    }
    const present = new Map(store.indexes(name).map((index) => [index.name, index]))
    for (const index of indexes) {
      const same = present.get(index.name)
      if (same === undefined) {
        await store.createIndex(name, index)
        created.push(`${name}.${index.name}`)
      } else if (describe(same) !== describe(index)) differing.push(`${name}.${index.name}`)
    }
  }
  return { created, differing }
}

const describe = ({ keys, unique }: IndexSpec) => JSON.stringify([keys, unique])
