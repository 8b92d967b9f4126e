import { setTimeout as pause } from 'node:timers/promises'
import { database, replacing, type Collection, type Stored } from './database'
import { isTransactionConflict } from './errors'

/** Single documents by id only: the SDK sends queries, counts and aggregates outside the transaction. */
export interface Tx {
  get<T extends Stored>(from: Collection<T>, id: string): Promise<T | null>
  put<T extends Stored>(into: Collection<T>, document: T): Promise<void>
  update<T extends Stored>(in_: Collection<T>, id: string, change: Partial<T>): Promise<void>
  remove<T extends Stored>(from: Collection<T>, id: string): Promise<void>
}

/**
 * After a conflict the SDK tries again three times without a pause, all of them while the other may still hold the document.
 * Each of these pauses (ms, lengthened at random by up to half) is followed by another four tries.
 */
const PAUSES_MS = [50, 100, 200, 400, 800, 1_600]

/**
 * Runs again when somebody else changed one of its documents meanwhile, so it must do nothing else.
 * @throws DATABASE_TRANSACTION_CONFLICT after some four seconds of it; nothing is written then
 */
export async function inTransaction<R>(work: (tx: Tx) => Promise<R>): Promise<R> {
  for (const ms of PAUSES_MS) {
    try {
      return await fourTries(work)
    } catch (error) {
      if (!isTransactionConflict(error)) throw error
    }
    await pause(ms * (1 + Math.random() / 2))
  }
  return fourTries(work)
}

function fourTries<R>(work: (tx: Tx) => Promise<R>): Promise<R> {
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
