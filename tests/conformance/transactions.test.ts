import { failureOf } from './failure'
import { signedRequest } from './signed-request'
import { emulatorOf, localTest, openTarget, type Target } from './target'

let target: Target
let name: string
beforeAll(async () => {
  target = await openTarget()
})
beforeEach(async () => {
  name = await target.collection()
  await things().add({ _id: 'a', n: 100 })
  await things().add({ _id: 'b', n: 0 })
})
afterAll(() => target.close())
const things = () => target.db.collection(name)
const valueOf = async (id: string) => ((await things().doc(id).get()).data[0] as { n: number } | undefined)?.n

test('what a transaction writes is seen by others only after commit, and all of it', async () => {
  const transaction = await target.db.startTransaction()
  const inside = transaction.collection(name)
  await inside.doc('a').update({ n: 90 })
  await inside.doc('b').set({ n: 10 })
  await inside.add({ _id: 'c', n: 1 })
  expect((await inside.doc('a').get()).data).toMatchObject({ n: 90 })
  expect([await valueOf('a'), await valueOf('b'), await valueOf('c')]).toEqual([100, 0, undefined])
  await transaction.commit()
  expect([await valueOf('a'), await valueOf('b'), await valueOf('c')]).toEqual([90, 10, 1])
})

test('a rollback leaves everything as it was', async () => {
  const transaction = await target.db.startTransaction()
  await transaction.collection(name).doc('a').remove()
  await transaction.collection(name).add({ _id: 'c' })
  await transaction.rollback()
  expect([await valueOf('a'), (await things().count()).total]).toEqual([100, 2])
})

test('reads see the moment of the first operation', async () => {
  const transaction = await target.db.startTransaction()
  expect((await transaction.collection(name).doc('a').get()).data).toMatchObject({ n: 100 })
  await things().doc('b').update({ n: 77 })
  expect((await transaction.collection(name).doc('b').get()).data).toMatchObject({ n: 0 })
  expect((await transaction.collection(name).where({ n: 77 }).get()).data).toEqual([])
  await transaction.rollback()
})

test('a missing document is null inside a transaction', async () => {
  const transaction = await target.db.startTransaction()
  expect((await transaction.collection(name).doc('nobody').get()).data).toBeNull()
  await transaction.rollback()
})

test('the second of two transactions that write a document fails at once, and is gone', async () => {
  const first = await target.db.startTransaction()
  const second = await target.db.startTransaction()
  await first.collection(name).doc('a').update({ n: 1 })
  const conflict = await failureOf(second.collection(name).doc('a').update({ n: 2 }))
  expect(conflict).toMatchObject({
    code: 'DATABASE_TRANSACTION_CONFLICT',
    message: expect.stringContaining(
      '[ResourceUnavailable.TransactionConflict] Transaction is conflict, maybe resource operated by others.',
    ),
  })
  const gone = await failureOf(second.collection(name).doc('b').get())
  expect(gone.code).toBe('DATABASE_TRANSACTION_FAIL')
  expect(gone.message).toMatch(/\[ResourceUnavailable\.TransactionNotExist\].*30 seconds/)
  await first.commit()
  expect(await valueOf('a')).toBe(1)
})

test('writing a document that changed since the snapshot is a conflict', async () => {
  const transaction = await target.db.startTransaction()
  await transaction.collection(name).doc('a').get()
  await things().doc('a').update({ n: 5 })
  const failure = await failureOf(transaction.collection(name).doc('a').update({ n: 6 }))
  expect(failure.code).toBe('DATABASE_TRANSACTION_CONFLICT')
  expect(await valueOf('a')).toBe(5)
})

test('a plain write waits for the transaction and loses nothing', async () => {
  const { command: _ } = target.db
  const transaction = await target.db.startTransaction()
  await transaction
    .collection(name)
    .doc('a')
    .update({ n: _.inc(1) })
  const plain = things()
    .doc('a')
    .update({ n: _.inc(10) })
  await new Promise((resolve) => setTimeout(resolve, 100))
  await transaction.commit()
  await plain
  expect(await valueOf('a')).toBe(111)
})

test('write skew is possible, as in the cloud', async () => {
  const first = await target.db.startTransaction()
  const second = await target.db.startTransaction()
  for (const transaction of [first, second]) await transaction.collection(name).where({ n: 0 }).get()
  await first.collection(name).doc('a').update({ n: 0 })
  await second.collection(name).doc('b').update({ n: 1 })
  await Promise.all([first.commit(), second.commit()])
  expect([await valueOf('a'), await valueOf('b')]).toEqual([0, 1])
})

test('runTransaction runs its callback again after a conflict, so that no update is lost', async () => {
  let runs = 0
  const move = () =>
    target.db.runTransaction(async (transaction: Awaited<ReturnType<typeof target.db.startTransaction>>) => {
      runs += 1
      const inside = transaction.collection(name)
      const { n } = (await inside.doc('a').get()).data as unknown as { n: number }
      await new Promise((resolve) => setTimeout(resolve, 20))
      await inside.doc('a').update({ n: n - 1 })
    })
  const moved = await Promise.allSettled([move(), move()])
  expect(moved.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled'])
  expect(await valueOf('a')).toBe(98)
  expect(runs).toBeGreaterThan(2)
})

test('updateAndReturn and adding many documents are part of the transaction', async () => {
  const transaction = await target.db.startTransaction()
  const inside = transaction.collection(name)
  await inside.where({ _id: 'a' }).updateAndReturn({ n: 7 })
  await inside.add(Array.from({ length: 1001 }, (_, n) => ({ _id: `many-${n}`, n: -1 })))
  await transaction.rollback()
  expect([await valueOf('a'), (await things().count()).total]).toEqual([100, 2])
})

test('a transaction ends once: a second commit is refused', async () => {
  const transaction = await target.db.startTransaction()
  await transaction.collection(name).doc('a').update({ n: 1 })
  await transaction.commit()
  expect(((await failureOf(transaction.commit())) as { code: string }).code).toBe('DATABASE_TRANSACTION_FAIL')
})

test('where().update(), where().remove() and count() run outside the transaction: the SDK sends no id', async () => {
  const transaction = await target.db.startTransaction()
  const inside = transaction.collection(name)
  await inside.doc('a').get()
  // eslint-disable-next-line house/single-document-transactions -- the trap itself is shown here
  await inside.where({ _id: 'b' }).update({ n: 42 })
  expect(await valueOf('b')).toBe(42)
  await transaction.rollback()
  expect(await valueOf('b')).toBe(42)
})

const local = localTest('only the emulator can be asked without the SDK')

local.each([
  ['database.modifyDocument', { query: '{}', data: '{"$set":{"n":1}}', merge: true, multi: true }],
  ['database.removeDocument', { query: '{}', multi: true }],
  ['database.calculateDocument', { query: '{}' }],
])('a query with a transaction id is refused by %s', async (action, params) => {
  const transactionId = (await target.db.startTransaction()).getTransactionId()
  const request = { collectionName: name, queryType: 'WHERE', transactionId, ...params }
  expect(await signedRequest(emulatorOf(target), action, request)).toMatchObject({
    code: 'DATABASE_REQUEST_FAILED',
    message: expect.stringContaining('cannot be part of a transaction'),
  })
  expect(await valueOf('a')).toBe(100)
})

localTest('its clock cannot be turned on')('a transaction lives 30 seconds', async () => {
  jest.useFakeTimers({
    doNotFake: ['setImmediate', 'setInterval', 'nextTick', 'queueMicrotask', 'Date', 'performance'],
  })
  try {
    const transaction = await target.db.startTransaction()
    await transaction.collection(name).doc('a').update({ n: 1 })
    jest.advanceTimersByTime(29_900)
    await transaction.collection(name).doc('b').update({ n: 1 })
    jest.advanceTimersByTime(200)
    expect(((await failureOf(transaction.commit())) as { code: string }).code).toBe(
      'DATABASE_TRANSACTION_FAIL',
    )
  } finally {
    jest.useRealTimers()
  }
  expect([await valueOf('a'), await valueOf('b')]).toEqual([100, 0])
})
