import { failureOf } from './failure'
import { openTarget, type Target } from './target'

interface Creatable {
  create(document: object): Promise<unknown>
}

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

test('add gives an id under which the document is found with every type it had', async () => {
  const at = new Date('2026-01-02T03:04:05.678Z')
  const document = {
    text: '温商',
    n: 1,
    big: 2 ** 40,
    half: 0.5,
    yes: true,
    none: null,
    at,
    list: [1, { a: at }],
    deep: { a: { b: 1 } },
  }
  const { id } = await things().add(document)
  const { data } = await things().doc(id!).get()
  expect(data).toEqual([{ _id: id, ...document }])
})

test('a number is an id of its own, different from its text', async () => {
  await things().add({ _id: 5, n: 1 })
  await things()
    .doc(5 as never)
    .update({ n: 2 })
  await things().doc('5').set({ n: 3 })
  expect(
    (
      await things()
        .doc(5 as never)
        .get()
    ).data,
  ).toEqual([{ _id: 5, n: 2 }])
  expect((await things().doc('5').get()).data).toEqual([{ _id: '5', n: 3 }])
})

test('create puts a document under the id of its reference', async () => {
  // The SDK has it; its types do not.
  const create = (n: number) => (things().doc('mine') as unknown as Creatable).create({ n })
  await create(1)
  expect((await things().doc('mine').get()).data).toEqual([{ _id: 'mine', n: 1 }])
  expect((await failureOf(create(2))).message).toMatch(/E11000/)
})

test('an id of one’s own is kept, and a second document under it is refused with E11000', async () => {
  await things().add({ _id: 'a', n: 1 })
  const failure = await failureOf(things().add({ _id: 'a', n: 2 }))
  expect(failure.code).toMatch(/^DATABASE_(REQUEST_FAILED|DUPLICATE_WRITE)$/)
  expect(failure.message).toMatch(/E11000/)
  expect((await things().doc('a').get()).data).toEqual([{ _id: 'a', n: 1 }])
})

test('a document that is not there gives an empty list', async () => {
  expect((await things().doc('nobody').get()).data).toEqual([])
})

test('where finds by conditions, or, ranges, existence and regular expressions', async () => {
  const { command: _ } = target.db
  for (const n of [1, 2, 3, 4, 5])
    await things().add({ _id: `d${n}`, n, tag: n % 2 ? 'odd' : 'even', ...(n > 3 && { at: n }) })
  const ids = async (query: object) =>
    (await things().where(query).orderBy('n', 'asc').get()).data.map(({ _id }) => _id)
  expect(await ids({ n: _.gt(1).and(_.lt(4)) })).toEqual(['d2', 'd3'])
  expect(await ids(_.or([{ n: 1 }, { tag: 'even' }]))).toEqual(['d1', 'd2', 'd4'])
  expect(await ids({ at: _.exists(true) })).toEqual(['d4', 'd5'])
  expect(await ids({ n: _.in([2, 9]) })).toEqual(['d2'])
  expect(await ids({ tag: target.db.RegExp({ regexp: '^OD', options: 'i' }) })).toEqual(['d1', 'd3', 'd5'])
  expect(await ids({ tag: /^ev/ })).toEqual(['d2', 'd4'])
})

test('order, skip, limit and field shape a page', async () => {
  for (const n of [3, 1, 2]) await things().add({ _id: `d${n}`, n, other: 1 })
  const { data } = await things().where({}).orderBy('n', 'desc').skip(1).limit(1).field({ n: true }).get()
  expect(data).toEqual([{ _id: 'd2', n: 2 }])
})

test('count counts what matches', async () => {
  for (const n of [1, 2, 3]) await things().add({ n })
  expect(
    (
      await things()
        .where({ n: target.db.command.gte(2) })
        .count()
    ).total,
  ).toBe(2)
  expect((await things().count()).total).toBe(3)
})

test('update changes fields, nested ones one by one, and replaces with set', async () => {
  const { command: _ } = target.db
  await things().add({ _id: 'a', n: 1, deep: { x: 1, y: 1 }, whole: { x: 1 }, tags: ['a'], gone: 1 })
  const { updated } = await things()
    .doc('a')
    .update({
      n: _.inc(2),
      deep: { y: 2 },
      whole: _.set({ z: 1 }),
      tags: _.push(['b', 'c']),
      gone: _.remove(),
    })
  expect(updated).toBe(1)
  expect((await things().doc('a').get()).data).toEqual([
    { _id: 'a', n: 3, deep: { x: 1, y: 2 }, whole: { z: 1 }, tags: ['a', 'b', 'c'] },
  ])
})

test('an update that changes nothing counts 0, and so does one that finds nothing, which inserts nothing', async () => {
  await things().add({ _id: 'a', n: 1 })
  expect((await things().doc('a').update({ n: 1 })).updated).toBe(0)
  expect((await things().doc('nobody').update({ n: 1 })).updated).toBe(0)
  expect((await things().count()).total).toBe(1)
})

test('where.update changes every match', async () => {
  for (const n of [1, 2, 3]) await things().add({ n, seen: false })
  expect(
    (
      await things()
        .where({ n: target.db.command.gt(1) })
        .update({ seen: true })
    ).updated,
  ).toBe(2)
  expect((await things().where({ seen: true }).count()).total).toBe(2)
})

test('an id cannot be changed', async () => {
  await things().add({ _id: 'a' })
  await failureOf(things().doc('a').update({ _id: 'b' }))
  expect((await things().doc('a').get()).data).toHaveLength(1)
})

test('set puts the whole document, new or not, and counts 1 even when it was the same', async () => {
  const first = await things().doc('a').set({ n: 1, m: 1 })
  expect(first).toMatchObject({ updated: 0, upsertedId: 'a' })
  expect((await things().doc('a').set({ n: 1 })).updated).toBe(1)
  expect((await things().doc('a').set({ n: 1 })).updated).toBe(1)
  expect((await things().doc('a').get()).data).toEqual([{ _id: 'a', n: 1 }])
})

test('updateAndReturn gives the document as it is afterwards, or null', async () => {
  const { command: _ } = target.db
  await things().add({ _id: 'a', n: 1 })
  const found = await things()
    .where({ _id: 'a' })
    .updateAndReturn({ n: _.inc(1) })
  expect(found).toMatchObject({ updated: 1, doc: { _id: 'a', n: 2 } })
  expect(
    await things()
      .where({ _id: 'b' })
      .updateAndReturn({ n: _.inc(1) }),
  ).toMatchObject({ updated: 0, doc: null })
})

test('remove deletes one by id and all by query', async () => {
  for (const n of [1, 2, 3]) await things().add({ _id: `d${n}`, n })
  expect((await things().doc('d1').remove()).deleted).toBe(1)
  expect((await things().doc('d1').remove()).deleted).toBe(0)
  expect(
    (
      await things()
        .where({ n: target.db.command.gt(0) })
        .remove()
    ).deleted,
  ).toBe(2)
})

test('serverDate is the moment of the server, with an offset when asked', async () => {
  const before = Date.now()
  await things().add({
    _id: 'a',
    at: target.db.serverDate(),
    later: target.db.serverDate({ offset: 60_000 }),
  })
  await things().doc('a').update({ changed: target.db.serverDate() })
  const [document] = (await things().doc('a').get()).data as { at: Date; later: Date; changed: Date }[]
  expect(document!.at).toBeInstanceOf(Date)
  expect(Math.abs(document!.at.getTime() - before)).toBeLessThan(60_000)
  expect(document!.later.getTime() - document!.at.getTime()).toBe(60_000)
  expect(document!.changed.getTime()).toBeGreaterThanOrEqual(document!.at.getTime())
})
