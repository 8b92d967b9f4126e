import { openStore } from './open-store'
import type { Store } from './types'

let store: Store

beforeEach(async () => {
  store = await openStore(null)
  await store.createCollection('accounts')
  await store.insert('accounts', [
    { _id: 'a', n: 100 },
    { _id: 'b', n: 0 },
  ])
})

afterEach(async () => {
  jest.useRealTimers()
  await store.close()
})

const set = (n: number) => ({ $set: { n } })
const add = (n: number) => ({ $inc: { n } })
const all = (from: Pick<Store, 'find'> = store) => from.find('accounts', { sort: [['_id', 1]] })
const conflict = { code: 'TRANSACTION_CONFLICT' }
const notFound = { code: 'TRANSACTION_NOT_FOUND' }

/** Whether a promise is still waiting after all that can happen by itself has happened. */
async function waits(promise: Promise<unknown>): Promise<boolean> {
  const turns = new Promise((resolve) => setTimeout(() => resolve('waiting'), 20))
  return (await Promise.race([promise, turns])) === 'waiting'
}

test('nobody sees a write before the commit, everybody all of them after it', async () => {
  const transaction = store.startTransaction()
  await transaction.update('accounts', { _id: 'a' }, add(-30), false)
  await transaction.update('accounts', { _id: 'b' }, add(30), false)
  expect(await all()).toEqual([
    { _id: 'a', n: 100 },
    { _id: 'b', n: 0 },
  ])
  await transaction.commit()
  expect(await all()).toEqual([
    { _id: 'a', n: 70 },
    { _id: 'b', n: 30 },
  ])
})

test('an aborted transaction leaves nothing', async () => {
  const transaction = store.startTransaction()
  await transaction.insert('accounts', [{ _id: 'c' }])
  await transaction.remove('accounts', { _id: 'a' }, false)
  await transaction.abort()
  expect(await all()).toEqual([
    { _id: 'a', n: 100 },
    { _id: 'b', n: 0 },
  ])
})

test('a transaction sees its own writes in every find', async () => {
  await store.createIndex('accounts', { name: 'n', keys: [['n', 1]], unique: false })
  const transaction = store.startTransaction()
  await transaction.insert('accounts', [{ _id: 'c', n: 50 }])
  await transaction.update('accounts', { _id: 'b' }, set(200), false)
  await transaction.remove('accounts', { _id: 'a' }, false)
  const found = await transaction.find('accounts', {
    filter: { n: { $gt: 10 } },
    sort: [['n', -1]],
    limit: 5,
  })
  expect(found).toEqual([
    { _id: 'b', n: 200 },
    { _id: 'c', n: 50 },
  ])
  expect(await transaction.find('accounts', { filter: { _id: { $in: ['a', 'c'] } } })).toEqual([
    { _id: 'c', n: 50 },
  ])
})

test('it sees the data as they were at its first operation, not at its start', async () => {
  const transaction = store.startTransaction()
  await store.update('accounts', { _id: 'a' }, set(1), false)
  expect(await transaction.find('accounts', { filter: { _id: 'a' } })).toEqual([{ _id: 'a', n: 1 }])
  await store.update('accounts', { _id: 'a' }, set(2), false)
  await store.update('accounts', { _id: 'a' }, set(3), false)
  await store.remove('accounts', { _id: 'b' }, false)
  await store.insert('accounts', [{ _id: 'c', n: 9 }])
  expect(await all(transaction)).toEqual([
    { _id: 'a', n: 1 },
    { _id: 'b', n: 0 },
  ])
  expect(await transaction.find('accounts', { filter: { n: { $gte: 1 } }, limit: 1 })).toEqual([
    { _id: 'a', n: 1 },
  ])
})

test('the past that one snapshot needs outlives the end of others', async () => {
  const [old, young, youngest] = [
    store.startTransaction(),
    store.startTransaction(),
    store.startTransaction(),
  ]
  await all(old)
  await store.update('accounts', { _id: 'a' }, set(1), false)
  await all(young)
  await store.update('accounts', { _id: 'a' }, set(2), false)
  await all(youngest)
  await young.abort()
  expect((await all(old))[0]).toEqual({ _id: 'a', n: 100 })
  expect((await all(youngest))[0]).toEqual({ _id: 'a', n: 2 })
})

test('writing what another transaction has written is a conflict at once, and ends only the second', async () => {
  const [first, second] = [store.startTransaction(), store.startTransaction()]
  await first.update('accounts', { _id: 'a' }, add(1), false)
  await second.update('accounts', { _id: 'b' }, add(1), false)
  await expect(second.update('accounts', { _id: 'a' }, add(1), false)).rejects.toMatchObject(conflict)
  await expect(second.find('accounts', {})).rejects.toMatchObject(notFound)
  await expect(second.commit()).rejects.toMatchObject(notFound)
  expect(() => store.transaction(second.id)).toThrow(expect.objectContaining(notFound))
  await first.update('accounts', { _id: 'b' }, add(1), false)
  await first.commit()
  expect(await all()).toEqual([
    { _id: 'a', n: 101 },
    { _id: 'b', n: 1 },
  ])
})

test.each<[string, (store: Store) => Promise<unknown>]>([
  ['updated', (plain) => plain.update('accounts', { _id: 'a' }, add(1), false)],
  ['removed', (plain) => plain.remove('accounts', { _id: 'a' }, false)],
  ['replaced', (plain) => plain.replace('accounts', 'a', {})],
])('writing what has been %s since the snapshot is a conflict', async (_, change) => {
  const transaction = store.startTransaction()
  await all(transaction)
  await change(store)
  await expect(transaction.update('accounts', { _id: 'a' }, set(5), false)).rejects.toMatchObject(conflict)
})

test('inserting what has been inserted since the snapshot is a conflict', async () => {
  const transaction = store.startTransaction()
  await all(transaction)
  await store.insert('accounts', [{ _id: 'c' }])
  await expect(transaction.insert('accounts', [{ _id: 'c' }])).rejects.toMatchObject(conflict)
})

test('two transactions cannot insert the same id', async () => {
  const [first, second] = [store.startTransaction(), store.startTransaction()]
  await first.insert('accounts', [{ _id: 'c' }])
  await expect(second.insert('accounts', [{ _id: 'c' }])).rejects.toMatchObject(conflict)
})

test('inserting an id that was there at the snapshot is a duplicate, and ends the transaction', async () => {
  const transaction = store.startTransaction()
  await expect(transaction.insert('accounts', [{ _id: 'a' }])).rejects.toMatchObject({
    code: 'DUPLICATE_KEY',
  })
  await expect(transaction.commit()).rejects.toMatchObject(notFound)
})

test('write skew is allowed: two may each read what the other writes', async () => {
  const [first, second] = [store.startTransaction(), store.startTransaction()]
  await first.find('accounts', { filter: { _id: 'a' } })
  await second.find('accounts', { filter: { _id: 'b' } })
  await first.update('accounts', { _id: 'b' }, set(1), false)
  await second.update('accounts', { _id: 'a' }, set(1), false)
  await first.commit()
  await second.commit()
  expect(await all()).toEqual([
    { _id: 'a', n: 1 },
    { _id: 'b', n: 1 },
  ])
})

test('a plain write waits for the transaction, then acts on what it left', async () => {
  const transaction = store.startTransaction()
  await transaction.update('accounts', { _id: 'a' }, add(1), false)
  const plain = store.update('accounts', { _id: 'a' }, add(1), false)
  expect(await waits(plain)).toBe(true)
  await transaction.commit()
  expect(await plain).toEqual({ updated: 1, doc: { _id: 'a', n: 102 } })
})

test('a plain write that no longer matches after the wait does nothing', async () => {
  const transaction = store.startTransaction()
  await transaction.update('accounts', { _id: 'a' }, set(5), false)
  const plain = store.update('accounts', { n: 100 }, set(7), true)
  expect(await waits(plain)).toBe(true)
  await transaction.commit()
  expect(await plain).toEqual({ updated: 0, doc: null })
})

test('a plain insert waits for the transaction that inserts the same id', async () => {
  const [first, second] = [store.startTransaction(), store.startTransaction()]
  await first.insert('accounts', [{ _id: 'c' }])
  await second.insert('accounts', [{ _id: 'd' }])
  const [taken, free] = [store.insert('accounts', [{ _id: 'c' }]), store.insert('accounts', [{ _id: 'd' }])]
  expect(await waits(Promise.any([taken, free]))).toBe(true)
  await first.commit()
  await second.abort()
  await expect(taken).rejects.toMatchObject({ code: 'DUPLICATE_KEY' })
  await expect(free).resolves.toEqual(['d'])
})

test('plain writes to other documents and plain reads do not wait', async () => {
  const transaction = store.startTransaction()
  await transaction.update('accounts', { _id: 'a' }, add(1), false)
  expect(await store.update('accounts', { _id: 'b' }, add(1), false)).toMatchObject({ updated: 1 })
  expect(await store.find('accounts', { filter: { _id: 'a' } })).toEqual([{ _id: 'a', n: 100 }])
})

describe('a unique index', () => {
  beforeEach(() => store.createIndex('accounts', { name: 'n_1', keys: [['n', 1]], unique: true }))

  test('holds between two transactions before either commits', async () => {
    const [first, second] = [store.startTransaction(), store.startTransaction()]
    await first.insert('accounts', [{ _id: 'c', n: 5 }])
    await expect(second.insert('accounts', [{ _id: 'd', n: 5 }])).rejects.toMatchObject(conflict)
  })

  test('makes a plain write wait for the transaction that claims its value', async () => {
    const transaction = store.startTransaction()
    await transaction.insert('accounts', [{ _id: 'c', n: 5 }])
    const plain = store.update('accounts', { _id: 'b' }, set(5), false)
    expect(await waits(plain)).toBe(true)
    await transaction.commit()
    await expect(plain).rejects.toMatchObject({ code: 'DUPLICATE_KEY' })
  })

  test('makes a plain write wait for the transaction that frees its value', async () => {
    const transaction = store.startTransaction()
    await transaction.remove('accounts', { _id: 'a' }, false)
    const plain = store.insert('accounts', [{ _id: 'c', n: 100 }])
    expect(await waits(plain)).toBe(true)
    await transaction.commit()
    expect(await plain).toEqual(['c'])
  })

  test('lets a transaction move a value from one of its documents to another', async () => {
    const transaction = store.startTransaction()
    await transaction.update('accounts', { _id: 'a' }, set(1), false)
    await transaction.update('accounts', { _id: 'b' }, set(100), false)
    await transaction.update('accounts', { _id: 'a' }, set(0), false)
    await transaction.commit()
    expect(await all()).toEqual([
      { _id: 'a', n: 0 },
      { _id: 'b', n: 100 },
    ])
  })

  test('is not made while a transaction has written to the collection', async () => {
    const transaction = store.startTransaction()
    await transaction.insert('accounts', [{ _id: 'c', m: 1, n: 7 }])
    const index = store.createIndex('accounts', { name: 'm_1', keys: [['m', 1]], unique: true })
    expect(await waits(index)).toBe(true)
    await transaction.abort()
    await expect(index).rejects.toMatchObject({ code: 'DUPLICATE_KEY' })
  })
})

test('a second operation while one is under way is refused as busy, and the first goes on', async () => {
  const transaction = store.startTransaction()
  const first = transaction.update('accounts', { _id: 'a' }, add(1), false)
  await expect(transaction.find('accounts', {})).rejects.toMatchObject({ code: 'TRANSACTION_BUSY' })
  await expect(transaction.commit()).rejects.toMatchObject({ code: 'TRANSACTION_BUSY' })
  await first
  await transaction.commit()
  expect((await all())[0]).toEqual({ _id: 'a', n: 101 })
})

test('a transaction ends after 30 seconds and lets go of its locks', async () => {
  jest.useFakeTimers({ doNotFake: ['setImmediate'] })
  const transaction = store.startTransaction()
  await transaction.update('accounts', { _id: 'a' }, add(1), false)
  const plain = store.update('accounts', { _id: 'a' }, add(10), false)
  jest.advanceTimersByTime(29_999)
  await transaction.find('accounts', {})
  jest.advanceTimersByTime(1)
  await expect(transaction.commit()).rejects.toMatchObject(notFound)
  expect(await plain).toEqual({ updated: 1, doc: { _id: 'a', n: 110 } })
})

test('a transaction is found by its id until it has ended, and ends once', async () => {
  const transaction = store.startTransaction()
  expect(store.transaction(transaction.id)).toBe(transaction)
  await transaction.commit()
  expect(() => store.transaction(transaction.id)).toThrow(expect.objectContaining(notFound))
  await expect(transaction.abort()).rejects.toMatchObject(notFound)
  expect(() => store.transaction('never')).toThrow(expect.objectContaining(notFound))
})
