import { openStore } from './open-store'
import type { Store } from './types'

let store: Store

beforeEach(async () => {
  store = await openStore(null)
  await store.createCollection('members')
})

const unique = (name: string, ...paths: string[]) =>
  store.createIndex('members', { name, keys: paths.map((path) => [path, 1]), unique: true })

test.each<[string, (missing: string) => Promise<unknown>]>([
  ['find', (name) => store.find(name, {})],
  ['insert', (name) => store.insert(name, [{}])],
  ['update', (name) => store.update(name, {}, { $set: { a: 1 } }, true)],
  ['replace', (name) => store.replace(name, 'x', {})],
  ['remove', (name) => store.remove(name, {}, true)],
  ['count', (name) => store.count(name, {})],
  ['aggregate', (name) => store.aggregate(name, [])],
  ['explain', (name) => store.explain(name, {})],
  ['createIndex', (name) => store.createIndex(name, { name: 'i', keys: [['a', 1]], unique: false })],
  ['dropIndex', (name) => store.dropIndex(name, 'i')],
  ['find in a transaction', (name) => store.startTransaction().find(name, {})],
  [
    '$lookup',
    (from) =>
      store.aggregate('members', [{ $lookup: { from, localField: 'a', foreignField: 'b', as: 'c' } }]),
  ],
])('%s refuses a collection that does not exist, and does not make it', async (_, operation) => {
  await store.insert('members', [{ a: 1 }])
  await expect(operation('nobody')).rejects.toMatchObject({ code: 'COLLECTION_NOT_FOUND' })
  expect(store.collectionNames()).toEqual(['members'])
})

test('a collection is made once', async () => {
  await expect(store.createCollection('members')).rejects.toMatchObject({ code: 'COLLECTION_EXISTS' })
})

test('there is no room for a 101st collection', async () => {
  for (let i = 1; i < 100; i++) await store.createCollection(`c${i}`)
  await expect(store.createCollection('c100')).rejects.toMatchObject({ code: 'TOO_MANY_COLLECTIONS' })
})

test('a document without an id is given one', async () => {
  const [id] = await store.insert('members', [{ name: '林' }])
  expect(id).toMatch(/^[0-9a-f]{32}$/)
  expect(await store.find('members', { filter: { _id: id } })).toEqual([{ _id: id, name: '林' }])
})

test('ids may be numbers, and 1 is not "1"', async () => {
  await store.insert('members', [{ _id: 1 }, { _id: '1' }])
  expect(await store.find('members', { filter: { _id: 1 } })).toEqual([{ _id: 1 }])
})

test.each([[null], [{}], [['a']], [true], [new Date()], [Number.NaN]])('%j cannot be an id', async (_id) => {
  await expect(store.insert('members', [{ _id }])).rejects.toMatchObject({ code: 'INVALID_DOCUMENT' })
})

test.each([
  ['a name that starts with $', { $set: 1 }],
  ['one deeper down', { a: [{ $b: 1 }] }],
  ['a name of the prototype', JSON.parse('{"a":{"__proto__":{"x":1}}}') as object],
  ['a name with a null character', { 'a\0b': 1 }],
  ['more than 100 levels', Array.from({ length: 102 }).reduce<object>((inner) => ({ inner }), {})],
  ['more than 16 MB', { text: '商'.repeat(6 * 1024 * 1024) }],
  ['a function', { f: () => 1 }],
  ['a date that is none', { at: new Date(Number.NaN) }],
  ['the mark of a BSON class', { a: { _bsontype: 'Long' } }],
])('a document with %s is refused, and none of its batch is stored', async (_, document) => {
  const batch = [{ _id: 'good' }, document as Record<string, unknown>]
  await expect(store.insert('members', batch)).rejects.toMatchObject({ code: 'INVALID_DOCUMENT' })
  expect(await store.count('members', {})).toBe(0)
})

test('an update cannot make a document too large, nor put $ names in it', async () => {
  await store.insert('members', [{ _id: 'a' }])
  const write = (value: unknown) => store.update('members', {}, { $set: { value } }, false)
  await expect(write('商'.repeat(6 * 1024 * 1024))).rejects.toMatchObject({ code: 'INVALID_DOCUMENT' })
  await expect(write({ $gt: 1 })).rejects.toMatchObject({ code: 'INVALID_DOCUMENT' })
  expect(await store.find('members', {})).toEqual([{ _id: 'a' }])
})

test.each<[string, (name: string) => Promise<unknown>]>([
  [
    'a filter',
    (name) => store.find('members', { filter: JSON.parse(`{"a":{"${name}":1}}`) as object as never }),
  ],
  ['an update', (name) => store.update('members', {}, { $set: JSON.parse(`{"${name}":1}`) as object }, true)],
  ['a path', (name) => store.update('members', {}, { $set: { [`a.${name}.b`]: 1 } }, true)],
])('%s cannot name the prototype', async (_, operation) => {
  await store.insert('members', [{ _id: 'a' }])
  for (const name of ['__proto__', 'constructor', 'prototype'])
    await expect(operation(name)).rejects.toMatchObject({
      name: 'Error',
      code: expect.stringMatching(/QUERY|UPDATE/) as string,
    })
  expect(({} as { b?: number }).b).toBeUndefined()
})

test('a second document with the same id is refused in the words of MongoDB', async () => {
  await store.insert('members', [{ _id: 'a', n: 1 }])
  await expect(store.insert('members', [{ _id: 'b' }, { _id: 'a', n: 2 }])).rejects.toMatchObject({
    code: 'DUPLICATE_KEY',
    message: 'E11000 duplicate key error collection: tnt-local.members index: _id_ dup key: { _id: "a" }',
  })
  await expect(store.insert('members', [{ _id: 'c' }, { _id: 'c' }])).rejects.toMatchObject({
    code: 'DUPLICATE_KEY',
  })
  expect(await store.find('members', {})).toEqual([{ _id: 'a', n: 1 }])
})

test('a unique index names itself and the key it refuses', async () => {
  await unique('phone_1', 'phone', 'chamber.id')
  await store.insert('members', [{ phone: '138', chamber: { id: 7 } }])
  await expect(store.insert('members', [{ phone: '138', chamber: { id: 7 } }])).rejects.toThrow(
    'E11000 duplicate key error collection: tnt-local.members index: phone_1 dup key: { phone: "138", chamber.id: 7 }',
  )
  await store.insert('members', [{ phone: '138', chamber: { id: 8 } }])
})

test('only one document may lack the field of a unique index', async () => {
  await unique('openid_1', 'openid')
  await store.insert('members', [{ _id: 'a' }])
  await expect(store.insert('members', [{ _id: 'b', openid: null }])).rejects.toThrow(
    'dup key: { openid: null }',
  )
})

test('two documents may not share an element under a unique index on an array, one may repeat it', async () => {
  await unique('tags_1', 'tags')
  await store.insert('members', [{ tags: ['x', 'x', 'y'] }])
  await expect(store.insert('members', [{ tags: ['z', 'y'] }])).rejects.toMatchObject({
    code: 'DUPLICATE_KEY',
  })
})

test('updates and replacements keep a unique index too, and leave nothing behind when refused', async () => {
  await unique('phone_1', 'phone')
  await store.insert('members', [
    { _id: 'a', phone: 1 },
    { _id: 'b', phone: 2 },
  ])
  const duplicate = { code: 'DUPLICATE_KEY' }
  await expect(store.update('members', { _id: 'b' }, { $set: { phone: 1 } }, false)).rejects.toMatchObject(
    duplicate,
  )
  await expect(store.update('members', {}, { $set: { phone: 3 } }, true)).rejects.toMatchObject(duplicate)
  await expect(store.replace('members', 'c', { phone: 2 })).rejects.toMatchObject(duplicate)
  expect(await store.find('members', {})).toEqual([
    { _id: 'a', phone: 1 },
    { _id: 'b', phone: 2 },
  ])
  await store.update('members', { _id: 'a' }, { $set: { phone: 9 } }, false)
  await store.replace('members', 'c', { phone: 1 })
  await store.remove('members', { _id: 'b' }, false)
  await store.insert('members', [{ _id: 'd', phone: 2 }])
})

test('a unique index is not made over duplicates', async () => {
  await store.insert('members', [{ phone: 1 }, { phone: 1 }])
  await expect(unique('phone_1', 'phone')).rejects.toMatchObject({ code: 'DUPLICATE_KEY' })
  expect(store.indexes('members')).toEqual([])
})

test('an index is made once, and can be dropped', async () => {
  await unique('phone_1', 'phone')
  await expect(unique('phone_1', 'phone')).rejects.toThrow('exists already')
  await store.dropIndex('members', 'phone_1')
  await store.insert('members', [{ phone: 1 }, { phone: 1 }])
  await expect(store.dropIndex('members', 'phone_1')).rejects.toThrow('does not exist')
  await expect(store.dropIndex('members', '_id_')).rejects.toThrow('does not exist')
})

test('an update that changes nothing counts 0, one that matches nothing gives no document', async () => {
  await store.insert('members', [
    { _id: 'a', n: 1 },
    { _id: 'b', n: 2 },
  ])
  expect(await store.update('members', {}, { $set: { n: 1 } }, true)).toMatchObject({ updated: 1 })
  expect(await store.update('members', { _id: 'a' }, { $set: { n: 1 } }, false)).toEqual({
    updated: 0,
    doc: { _id: 'a', n: 1 },
  })
  expect(await store.update('members', { _id: 'z' }, { $set: { n: 1 } }, false)).toEqual({
    updated: 0,
    doc: null,
  })
})

test('a refused update leaves every document of a multi-update as it was', async () => {
  await store.insert('members', [
    { _id: 'a', n: 1 },
    { _id: 'b', n: 'x' },
  ])
  await expect(store.update('members', {}, { $inc: { n: 1 } }, true)).rejects.toMatchObject({
    code: 'UPDATE_TYPE',
  })
  expect(await store.find('members', {})).toEqual([
    { _id: 'a', n: 1 },
    { _id: 'b', n: 'x' },
  ])
})

test('replace puts the whole document, and tells whether it was new', async () => {
  expect(await store.replace('members', 'a', { n: 1, m: 1 })).toEqual({ inserted: true })
  expect(await store.replace('members', 'a', { _id: 'a', n: 2 })).toEqual({ inserted: false })
  expect(await store.find('members', {})).toEqual([{ _id: 'a', n: 2 }])
  await expect(store.replace('members', 'a', { _id: 'b' })).rejects.toMatchObject({ code: 'UPDATE_TYPE' })
})

test('without multi only the first match is updated or removed', async () => {
  await store.insert('members', [{ _id: 'a' }, { _id: 'b' }])
  expect(await store.update('members', {}, { $set: { n: 1 } }, false)).toMatchObject({ updated: 1 })
  expect(await store.remove('members', {}, false)).toBe(1)
  expect(await store.find('members', {})).toEqual([{ _id: 'b' }])
  expect(await store.remove('members', {}, true)).toBe(1)
})

test('nobody can change a stored document through what they passed in or were given', async () => {
  const given = { _id: 'a', list: [{ n: 1 }] }
  await store.insert('members', [given])
  given.list[0]!.n = 2
  const [found] = await store.find('members', {})
  expect(() => ((found!.list as { n: number }[])[0]!.n = 3)).toThrow(TypeError)
  expect(await store.find('members', {})).toEqual([{ _id: 'a', list: [{ n: 1 }] }])
})
