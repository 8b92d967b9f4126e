import { cloud } from './cloud'
import { isDuplicateKey } from './errors'

export interface Stored {
  _id: string
}

export interface FindOptions {
  where: object
  order?: [path: string, direction: 'asc' | 'desc']
  /** At most 1,000 (CloudBase). */
  limit: number
  /** Only these paths; big documents stay where they are. */
  fields?: readonly string[]
}

/** Most that CloudBase gives at once. */
const PAGE = 1000
/** Values in one `in`: a request stays small and quick. */
const VALUES = 500

export const database = () => cloud().database()
export const command = () => database().command

/**
 * Whole values take the place of the old ones. Unwrapped, the SDK would flatten an object into paths, which keeps keys that
 * are gone and fails on a field that holds null.
 */
export const replacing = (change: object) =>
  Object.fromEntries(
    Object.entries(change).map(([key, value]) => [
      key,
      value !== null && Object.getPrototypeOf(value) === Object.prototype ? command().set(value) : value,
    ]),
  )

const projection = (fields: readonly string[]) => Object.fromEntries(fields.map((field) => [field, true]))

/** A collection whose documents have this type. */
export function collection<T extends Stored>(name: string) {
  const raw = () => database().collection(name)
  return {
    name,
    async get(id: string): Promise<T | null> {
      const { data } = await raw().doc(id).get()
      return (data as T[])[0] ?? null
    },
    async find({ where, order, limit, fields }: FindOptions): Promise<T[]> {
      let query = raw().where(where)
      if (order) query = query.orderBy(...order)
      if (fields) query = query.field(projection(fields))
      return (await query.limit(limit).get()).data as T[]
    },
    async count(where: object): Promise<number> {
      return (await raw().where(where).count()).total ?? 0
    },
    /** False when a document with this id, or another unique key of it, exists already. */
    async insert(document: T): Promise<boolean> {
      try {
        await raw().add(document)
        return true
      } catch (error) {
        if (isDuplicateKey(error)) return false
        throw error
      }
    },
    /** False when one of them is there already; those before it are written then. */
    async insertAll(documents: T[]): Promise<boolean> {
      try {
        await raw().add(documents)
        return true
      } catch (error) {
        if (isDuplicateKey(error)) return false
        throw error
      }
    },
    /** All that fits, however many, a thousand at a time in the order of their ids. */
    async findAll(where: object, fields?: readonly string[]): Promise<T[]> {
      const found: T[] = []
      for (;;) {
        const last = found.at(-1)
        const rest = last ? command().and([where, { _id: command().gt(last._id) }]) : where
        const page = await this.find({ where: rest, order: ['_id', 'asc'], limit: PAGE, fields })
        found.push(...page)
        if (page.length < PAGE) return found
      }
    },
    /** All whose field is one of these values, however many of both. `also` narrows it. */
    async findAllIn(
      path: string,
      values: readonly (string | number)[],
      fields?: readonly string[],
      also: object = {},
    ): Promise<T[]> {
      const found: T[] = []
      const wanted = [...new Set(values)]
      for (let from = 0; from < wanted.length; from += VALUES) {
        const some = command().in(wanted.slice(from, from + VALUES))
        found.push(...(await this.findAll({ ...also, [path]: some }, fields)))
      }
      return found
    },
    /** Those whose ids are not there yet (at most 1,000), in one request; a retry adds what the first try did not. */
    async insertMissing(documents: T[]): Promise<void> {
      const ids = documents.map(({ _id }) => _id)
      if (ids.length === 0) return
      const there = await this.find({ where: { _id: command().in(ids) }, limit: PAGE, fields: ['_id'] })
      const known = new Set(there.map(({ _id }) => _id))
      const missing = documents.filter(({ _id }) => !known.has(_id))
      if (missing.length === 0) return
      if (await this.insertAll(missing)) return
      // Somebody added one of them meanwhile, and a request stops at the first that is there.
      for (const document of missing) await this.insert(document)
    },
    /** Puts the whole document under its id, new or not. */
    async put({ _id, ...content }: T): Promise<void> {
      await raw().doc(_id).set(content)
    },
    /** Changes every document that fits; tells how many. */
    async update(where: object, change: Partial<T>): Promise<number> {
      return (await raw().where(where).update(replacing(change))).updated ?? 0
    },
    /** Changes the first that fits, in one step, and gives it as it is afterwards; null when none fits. */
    async updateAndReturn(where: object, change: object): Promise<T | null> {
      const { doc } = (await raw().where(where).updateAndReturn(replacing(change))) as { doc?: T | null }
      return doc ?? null
    },
    /** Removes every document that fits. */
    async removeAll(where: object): Promise<void> {
      await raw().where(where).remove()
    },
    async remove(id: string): Promise<void> {
      await raw().doc(id).remove()
    },
  }
}

export type Collection<T extends Stored> = ReturnType<typeof collection<T>>
