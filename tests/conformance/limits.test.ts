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
})
afterAll(() => target.close())
const things = () => target.db.collection(name)

const fill = async (count: number, of = (n: number): object => ({ n })) => {
  for (let at = 0; at < count; at += 500) {
    await things().add(Array.from({ length: Math.min(500, count - at) }, (_, i) => of(at + i)))
  }
}

test('a get without a limit gives 100 rows, and never more than 1000', async () => {
  await fill(1100)
  expect((await things().where({}).get()).data).toHaveLength(100)
  expect((await things().where({}).limit(1100).get()).data).toHaveLength(1000)
})

test('an aggregation without a limit gives 20 rows, with one what it asks for', async () => {
  await fill(150)
  const pipeline = () => things().aggregate().match({}).sort({ n: 1 })
  expect((await pipeline().end()).data).toHaveLength(20)
  expect((await pipeline().limit(120).end()).data).toHaveLength(120)
})

test('an aggregation groups, sums and sorts', async () => {
  await fill(30, (n) => ({ kind: n % 3, n }))
  const $ = target.db.command.aggregate
  const { data } = await things()
    .aggregate()
    .group({ _id: '$kind', total: $.sum('$n'), rows: $.sum(1) })
    .sort({ _id: 1 })
    .end()
  expect(data).toEqual([
    { _id: 0, total: 135, rows: 10 },
    { _id: 1, total: 145, rows: 10 },
    { _id: 2, total: 155, rows: 10 },
  ])
})

const local = localTest('needs hundreds of megabytes of transfer')

local('an aggregation gives 10 000 rows at most', async () => {
  await fill(10_200)
  expect((await things().aggregate().limit(20_000).end()).data).toHaveLength(10_000)
})

local('the limit of rows holds for clients that do not cut it themselves', async () => {
  await fill(1200)
  const found = await emulatorRequest({ limit: 5000 })
  expect(found).toHaveLength(1000)
})

local('a document over 16 MB is refused', async () => {
  const failure = await failureOf(things().add({ text: 'x'.repeat(16 * 1024 * 1024) }))
  expect(failure.message).toContain('too large')
  expect((await things().count()).total).toBe(0)
})

local('a reply over 16 MB is refused', async () => {
  for (let n = 0; n < 3; n += 1) await things().add({ text: 'x'.repeat(6 * 1024 * 1024) })
  const failure = await failureOf(things().where({}).get())
  expect(failure.message).toContain('over the limit of 16777216')
  expect((await things().where({}).limit(2).get()).data).toHaveLength(2)
})

local('a request over 100 MB is refused before it is read as JSON', async () => {
  const failure = await failureOf(things().add({ text: 'x'.repeat(101 * 1024 * 1024) }))
  expect(failure.code).toBe('EXCEED_MAX_PAYLOAD_SIZE')
})

localTest('failures cannot be ordered there')('faults on demand: a code, and a delay', async () => {
  const { faults } = emulatorOf(target)
  await things().add({ _id: 'a' })
  faults.fail('database.getDocument', 'EXCEED_REQUEST_LIMIT', 2)
  expect((await failureOf(things().doc('a').get())).code).toBe('EXCEED_REQUEST_LIMIT')
  expect((await failureOf(things().doc('a').get())).code).toBe('EXCEED_REQUEST_LIMIT')
  expect((await things().doc('a').get()).data).toHaveLength(1)
  faults.delay('database.getDocument', 200)
  const before = Date.now()
  await things().doc('a').get()
  expect(Date.now() - before).toBeGreaterThanOrEqual(190)
})

localTest('it would use up the quota of the environment')('the 101st collection is refused', async () => {
  const { store } = emulatorOf(target)
  while (store.collectionNames().length < 100)
    await store.createCollection(`quota_${store.collectionNames().length}`)
  expect((await failureOf(target.db.createCollection('one_too_many'))).code).toBe(
    'DATABASE_COLLECTION_EXCEED_LIMIT',
  )
})

/** As an old or foreign client would ask, signed with the right key. */
async function emulatorRequest(params: object): Promise<unknown[]> {
  const reply = await signedRequest(emulatorOf(target), 'database.getDocument', {
    collectionName: name,
    queryType: 'WHERE',
    ...params,
  })
  return (reply as { data: { list: unknown[] } }).data.list
}
