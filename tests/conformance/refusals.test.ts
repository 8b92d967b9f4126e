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
const nowhere = () => target.db.collection('no_such_collection')

describe('a collection that was never created is refused by every verb', () => {
  const verbs: Record<string, () => Promise<unknown>> = {
    add: () => nowhere().add({ n: 1 }),
    'doc.get': () => nowhere().doc('a').get(),
    'where.get': () => nowhere().where({}).get(),
    count: () => nowhere().count(),
    'doc.update': () => nowhere().doc('a').update({ n: 1 }),
    'where.update': () => nowhere().where({}).update({ n: 1 }),
    set: () => nowhere().doc('a').set({ n: 1 }),
    'doc.remove': () => nowhere().doc('a').remove(),
    'where.remove': () => nowhere().where({ n: 1 }).remove(),
    updateAndReturn: () => nowhere().where({ n: 1 }).updateAndReturn({ n: 2 }),
    aggregate: () => nowhere().aggregate().match({}).end(),
  }
  test.each(Object.keys(verbs))('%s', async (verb) => {
    const failure = await failureOf(verbs[verb]!())
    expect(failure.code).toBe('DATABASE_COLLECTION_NOT_EXIST')
    expect(failure.message).toContain('[ResourceNotFound] Db or Table not exist: no_such_collection')
  })
})

test('a collection cannot be created twice', async () => {
  const failure = await failureOf(target.db.createCollection(name))
  expect(failure.code).toBe('DATABASE_COLLECTION_ALREADY_EXIST')
  expect(failure.message).toContain('Table exist')
})

test('an update that meets a wrong type fails and leaves the document untouched', async () => {
  const { command: _ } = target.db
  await things().add({ _id: 'a', text: 'x', none: null, n: 1 })
  const updates = [{ text: _.inc(1) }, { n: 2, text: _.push(['y']) }, { none: { b: 1 } }, { text: { b: 1 } }]
  for (const update of updates) {
    expect((await failureOf(things().doc('a').update(update))).code).toBe('DATABASE_REQUEST_FAILED')
  }
  const failure = await failureOf(things().doc('a').update({ 'none.b': 1 }))
  expect(failure.message).toContain(`Cannot create field 'b' in element {none: null}`)
  expect((await things().doc('a').get()).data).toEqual([{ _id: 'a', text: 'x', none: null, n: 1 }])
})

test('a field name that begins with $ is refused', async () => {
  expect((await failureOf(things().add({ $bad: 1 }))).code).toBe('DATABASE_REQUEST_FAILED')
  expect((await things().count()).total).toBe(0)
})

const ownIndexes = localTest('indexes are made in the console')

ownIndexes('a unique index refuses a second value with the recorded text', async () => {
  await emulatorOf(target).store.createIndex(name, { name: 'by_phone', keys: [['phone', 1]], unique: true })
  await things().add({ phone: '1' })
  const failure = await failureOf(things().add({ phone: '1' }))
  expect(failure.code).toBe('DATABASE_REQUEST_FAILED')
  expect(failure.message).toMatch(
    /^\[FailedOperation\.Insert\] multiple write errors: \[\{write errors: \[\{E11000 duplicate key error collection: \S+ index: by_phone dup key: \{.*\}\}\]\}, \{<nil>\}\]/,
  )
  const { id } = await things().add({ phone: '2' })
  expect((await failureOf(things().doc(id!).update({ phone: '1' }))).message).toMatch(/E11000/)
})

ownIndexes('only one document may lack the field of a unique index', async () => {
  await emulatorOf(target).store.createIndex(name, { name: 'by_phone', keys: [['phone', 1]], unique: true })
  await things().add({ n: 1 })
  expect((await failureOf(things().add({ n: 2 }))).message).toMatch(/E11000/)
  expect((await failureOf(things().add({ phone: null }))).message).toMatch(/E11000/)
})

const wireOnly = localTest('the SDK itself stops what this sends')

wireOnly('code in queries is refused', async () => {
  await things().add({ n: 1 })
  await failureOf(
    things()
      .options({ raw: true } as never)
      .where({ $where: 'true' })
      .get(),
  )
  await failureOf(
    things()
      .aggregate()
      .match({ $expr: { $function: { body: 'f', args: [], lang: 'js' } } })
      .end(),
  )
})

const insert = (document: string) =>
  signedRequest(emulatorOf(target), 'database.insertDocument', { collectionName: name, data: [document] })

wireOnly.each(['{"a":{"__proto__":{"admin":true}}}', '{"a.__proto__.b":1}', '{"list":[{"__proto__":1}]}'])(
  '__proto__ is refused as a field name: %s',
  async (document) => {
    expect(await insert(document)).toMatchObject({
      code: 'DATABASE_REQUEST_FAILED',
      message: expect.stringContaining('__proto__'),
    })
    expect((await things().count()).total).toBe(0)
  },
)

wireOnly('__proto__ is refused in the path of an update and in a query', async () => {
  await things().add({ _id: 'a', n: 1 })
  const query = { collectionName: name, queryType: 'WHERE', query: '{"__proto__.admin":true}' }
  expect(await signedRequest(emulatorOf(target), 'database.getDocument', query)).toHaveProperty('code')
  const update = {
    ...query,
    queryType: 'DOC',
    query: '{"_id":"a"}',
    data: '{"$set":{"__proto__.admin":true}}',
    merge: true,
  }
  expect(await signedRequest(emulatorOf(target), 'database.modifyDocument', update)).toHaveProperty('code')
  expect(({} as { admin?: boolean }).admin).toBeUndefined()
})

wireOnly.each([
  '{"a":{"$binary":{"base64":"AAAA","subType":"00"}}}',
  '{"a":{"$numberDecimal":"1.5"}}',
  '{"a":{"$minKey":1}}',
])('a type that is not kept is refused instead of changed: %s', async (document) => {
  expect(await insert(document)).toMatchObject({ code: 'DATABASE_REQUEST_FAILED' })
})

wireOnly.each(['{', '[]', '"text"', '{"a":{"$date":"someday"}}'])(
  'broken EJSON is refused: %s',
  async (document) => {
    expect(await insert(document)).toHaveProperty('code')
  },
)

wireOnly('an ObjectId is kept and given back as a hex string', async () => {
  await insert('{"_id":{"$oid":"64b7f0c2a1b2c3d4e5f60718"},"ref":{"$oid":"64b7f0c2a1b2c3d4e5f60719"}}')
  expect((await things().doc('64b7f0c2a1b2c3d4e5f60718').get()).data).toEqual([
    { _id: '64b7f0c2a1b2c3d4e5f60718', ref: '64b7f0c2a1b2c3d4e5f60719' },
  ])
})
