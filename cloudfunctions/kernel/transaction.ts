import { database, replacing, type Collection, type Stored } from './database'

/** Single documents by id only: the SDK sends queries, counts and aggregates outside the transaction. */
export interface Tx {
  get<T extends Stored>(from: Collection<T>, id: string): Promise<T | null>
  put<T extends Stored>(into: Collection<T>, document: T): Promise<void>
  update<T extends Stored>(in_: Collection<T>, id: string, change: Partial<T>): Promise<void>
  remove<T extends Stored>(from: Collection<T>, id: string): Promise<void>
}

/** Runs again when somebody else changed one of its documents meanwhile (up to four times), so it must do nothing else. */
export function inTransaction<R>(work: (tx: Tx) => Promise<R>): Promise<R> {
  return database().runTransaction((transaction: Pick<ReturnType<typeof database>, 'collection'>) => {
    const at = (name: string, id: string) => transaction.collection(name).doc(id)
    return work({
      get: async <T extends Stored>(from: Collection<T>, id: string) =>
        ((await at(from.name, id).get()).data as unknown as T | null) ?? null,
      put: async (into, { _id, ...content }) => void (await at(into.name, _id).set(content)),
      update: async (in_, id, change) => void (await at(in_.name, id).update(replacing(change))),
      remove: async (from, id) => void (await at(from.name, id).remove()),
    })
  }) as Promise<R>
}
