import fc from 'fast-check'
import { openStore } from './open-store'
import { StoreError, type Operations, type Store } from './types'

const ACCOUNTS = 4

async function openBank(): Promise<Store> {
  const store = await openStore(null)
  await store.createCollection('accounts')
  await store.insert(
    'accounts',
    Array.from({ length: ACCOUNTS }, (_, i) => ({ _id: `a${i}`, balance: 100, seen: [] })),
  )
  return store
}

const pause = (turns: number) =>
  turns === 0 ? Promise.resolve() : new Promise<void>((resolve) => setTimeout(resolve, turns))

async function balanceOf(from: Operations, id: string): Promise<number> {
  const [account] = await from.find('accounts', { filter: { _id: id } })
  return account!.balance as number
}

const account = fc.nat(ACCOUNTS - 1).map((i) => `a${i}`)
const transfer = fc.record({
  from: account,
  to: account,
  amount: fc.integer({ min: 1, max: 50 }),
  pauses: fc.array(fc.nat(2), { minLength: 3, maxLength: 3 }),
  kind: fc.constantFrom('read then write', 'increment', 'give up', 'plain'),
})

test('whatever transactions and plain writes run at once, no money is made or lost', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(transfer, { minLength: 2, maxLength: 8 }), async (transfers) => {
      const store = await openBank()
      let plain = 0
      const move = async ({ from, to, amount, pauses, kind }: (typeof transfers)[number]) => {
        if (kind === 'plain') {
          await pause(pauses[0]!)
          await store.update('accounts', { _id: from }, { $inc: { balance: amount } }, false)
          plain += amount
          return
        }
        const transaction = store.startTransaction()
        const put = async (id: string, change: number) => {
          const update =
            kind === 'increment'
              ? { $inc: { balance: change } }
              : { $set: { balance: (await balanceOf(transaction, id)) + change } }
          await transaction.update('accounts', { _id: id }, update, false)
        }
        try {
          await pause(pauses[0]!)
          await put(from, -amount)
          await pause(pauses[1]!)
          await put(to, amount)
          await pause(pauses[2]!)
          await (kind === 'give up' ? transaction.abort() : transaction.commit())
        } catch (error) {
          if (!(error instanceof StoreError) || error.code !== 'TRANSACTION_CONFLICT') throw error
        }
      }
      await Promise.all(transfers.map(move))
      const accounts = await store.find('accounts', {})
      const sum = accounts.reduce((total, { balance }) => total + (balance as number), 0)
      expect(sum).toBe(ACCOUNTS * 100 + plain)
    }),
    { numRuns: 150 },
  )
})

/** Each transaction reads and writes the same documents, so a snapshot without conflicts is a serial history. */
test('transactions that write what they read leave what one after another would have left', async () => {
  const work = fc.record({
    ids: fc.uniqueArray(account, { minLength: 1, maxLength: 3 }),
    pauses: fc.array(fc.nat(2), { minLength: 4, maxLength: 4 }),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(work, { minLength: 2, maxLength: 6 }), async (works) => {
      const store = await openBank()
      const committed: number[] = []
      await Promise.all(
        works.map(async ({ ids, pauses }, number) => {
          const transaction = store.startTransaction()
          try {
            for (const [i, id] of ids.entries()) {
              await pause(pauses[i]!)
              const [before] = await transaction.find('accounts', { filter: { _id: id } })
              const seen = [...(before!.seen as number[]), number]
              await transaction.update('accounts', { _id: id }, { $set: { seen } }, false)
            }
            await pause(pauses[3]!)
            await transaction.commit()
            committed.push(number)
          } catch (error) {
            if (!(error instanceof StoreError) || error.code !== 'TRANSACTION_CONFLICT') throw error
          }
        }),
      )
      for (const { _id, seen } of await store.find('accounts', {}))
        expect(seen).toEqual(committed.filter((number) => works[number]!.ids.includes(_id)))
    }),
    { numRuns: 150 },
  )
})

const step = fc.record({
  kind: fc.constantFrom('insert', 'update', 'remove'),
  id: fc.nat(9).map(String),
  n: fc.nat(5),
})
const query = fc.record({
  low: fc.nat(5),
  sort: fc.constantFrom<1 | -1>(1, -1),
  skip: fc.nat(3),
  limit: fc.integer({ min: 1, max: 6 }),
})

async function apply(to: Operations, steps: { kind: string; id: string; n: number }[]): Promise<void> {
  for (const { kind, id, n } of steps)
    if (kind === 'insert') await to.replace('numbers', id, { n })
    else if (kind === 'update') await to.update('numbers', { n: { $lte: n } }, { $inc: { n: 1 } }, false)
    else await to.remove('numbers', { n }, true)
}

test('a transaction finds what was there at its snapshot, then what all find after its commit', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(step),
      fc.array(step),
      query,
      fc.boolean(),
      async (first, then, page, indexed) => {
        const store = await openStore(null)
        await store.createCollection('numbers')
        await store.createCollection('others')
        if (indexed) await store.createIndex('numbers', { name: 'n', keys: [['n', 1]], unique: false })
        const find = (from: Operations) =>
          from.find('numbers', {
            filter: { n: { $gte: page.low } },
            sort: [
              ['n', page.sort],
              ['_id', 1],
            ],
            skip: page.skip,
            limit: page.limit,
          })
        await apply(store, first)
        const before = await find(store)
        const reader = store.startTransaction()
        await reader.find('others', {})
        const writer = store.startTransaction()
        await apply(writer, then)
        const own = await find(writer)
        expect(await find(store)).toEqual(before)
        await writer.commit()
        expect(await find(store)).toEqual(own)
        expect(await find(reader)).toEqual(before)
        await reader.abort()
      },
    ),
    { numRuns: 300 },
  )
})

test('a hundred plain increments at once all count', async () => {
  const store = await openBank()
  const holder = store.startTransaction()
  await holder.update('accounts', { _id: 'a0' }, { $inc: { balance: 1 } }, false)
  const increments = Array.from({ length: 100 }, () =>
    store.update('accounts', { _id: 'a0' }, { $inc: { balance: 1 } }, false),
  )
  await holder.commit()
  await Promise.all(increments)
  expect(await balanceOf(store, 'a0')).toBe(201)
})
