import { openStore } from './open-store'
import { compileFilter } from './query-engine'
import type { Expression, Store } from './types'

const matches = (document: object, filter: Expression) => compileFilter(filter)(document)

test.each<[boolean, object, Expression]>([
  [true, { a: null }, { a: null }],
  [true, {}, { a: null }],
  [true, { a: [1, 2] }, { a: 2 }],
  [true, { a: [{ b: 1 }, { b: 2 }] }, { 'a.b': 2 }],
  [true, { a: [{ b: [1, 2] }, { b: [3] }] }, { 'a.b': { $in: [2] } }],
  [true, { a: [{ b: [1, 2] }, { b: [3] }] }, { 'a.b': { $gt: 2 } }],
  [true, { a: { b: 1, c: 2 } }, { a: { b: 1, c: 2 } }],
  [false, { a: { c: 2, b: 1 } }, { a: { b: 1, c: 2 } }],
  [true, { a: { c: 2, b: 1 } }, { a: { $ne: { b: 1, c: 2 } } }],
  [true, { a: [{ b: 1 }] }, { a: { b: 1 } }],
  [true, { a: [1, 2] }, { a: [1, 2] }],
  [false, { a: [2, 1] }, { a: [1, 2] }],
  [true, { a: [[1, 2], 3] }, { a: { $in: [[1, 2]] } }],
  [false, { a: '5' }, { a: { $gt: 1 } }],
  [false, { a: new Date(5) }, { a: { $gt: 1 } }],
  [false, { a: Number.NaN }, { a: { $lte: 1 } }],
  [true, { a: null }, { a: { $gte: null } }],
  [true, { a: [1, 9] }, { a: { $gt: 4, $lt: 6 } }],
  [false, { a: [1, 9] }, { a: { $elemMatch: { $gt: 4, $lt: 6 } } }],
  [false, { a: [1, 9] }, { a: { $elemMatch: { value: { $gt: 0 } } } }],
  [true, { a: [{ value: 1 }] }, { a: { $elemMatch: { value: { $gt: 0 } } } }],
  [true, { a: [{ v: 1, w: 2 }] }, { a: { $elemMatch: { $or: [{ v: 5 }, { w: 2 }] } } }],
  [true, { a: '温州商会' }, { a: /商/ }],
  [true, { a: 'ABC' }, { a: { $regex: 'abc', $options: 'i' } }],
  [true, { a: 'ABC' }, { a: { $in: [/^A/, 'x'] } }],
  [false, { a: 'ABC' }, { a: { $not: /^A/ } }],
  [true, { a: 1 }, { b: { $nin: [1] } }],
  [true, { a: [1, 2] }, { a: { $size: 2 } }],
  [true, { a: [1, 2, 3] }, { a: { $all: [1, 3] } }],
  [true, { a: new Date(5) }, { a: { $in: [1, new Date(5)] } }],
  [false, { a: 5 }, { a: { $in: ['5', null] } }],
  [true, {}, { a: { $in: ['5', null] } }],
  [true, { a: [[1]] }, { a: { $in: [[1]] } }],
  [true, { a: 7 }, { a: { $mod: [3, 1] } }],
  [true, { a: 2, b: 1 }, { $expr: { $gt: ['$a', '$b'] } }],
  [false, {}, { a: { $exists: true } }],
  [true, {}, { $nor: [{ a: 1 }, { b: 1 }] }],
])('%p: %j matches %j', (expected, document, filter) => {
  expect(matches(document, filter)).toBe(expected)
})

test.each<[Expression, RegExp]>([
  [{ place: { $geoWithin: {} } }, /\$geoWithin: geo queries are not supported/],
  [{ place: { $nearSphere: {} } }, /not supported/],
  [{ a: { $foo: 1 } }, /unknown query operator \$foo/],
  [{ $foo: [] }, /unknown top level operator: \$foo/],
  [{ $where: 'true' }, /scriptEnabled/],
  [{ $jsonSchema: {} }, /unknown query operator \$jsonSchema/],
  [{ a: { $in: 1 } }, /\$in needs an array/],
  [{ a: { $regex: '(' } }, /Invalid regular expression/],
])('%j is refused', async (filter, message) => {
  const store = await openStore(null)
  await store.createCollection('c')
  await expect(store.find('c', { filter })).rejects.toMatchObject({
    code: 'INVALID_QUERY',
    message: expect.stringMatching(message) as string,
  })
})

describe('aggregation', () => {
  let store: Store
  const run = (...stages: Expression[]) => store.aggregate('c', stages)
  const evaluate = async (expression: unknown) =>
    (await run({ $limit: 1 }, { $project: { _id: 0, value: expression } }))[0]!.value

  beforeEach(async () => {
    store = await openStore(null)
    await store.createCollection('c')
    await store.createCollection('chambers')
    await store.insert('chambers', [
      { _id: 'x', name: '西安' },
      { _id: 'y', name: '上海' },
    ])
    await store.insert('c', [
      { _id: 1, chamber: 'x', n: 1, at: new Date('2026-01-04T00:00:00Z'), tags: ['a', 'b'], deep: { v: 1 } },
      { _id: 2, chamber: 'y', n: 2, at: new Date('2026-01-03T00:00:00Z'), tags: [], deep: { v: 2 } },
      { _id: 3, chamber: 'x', n: 3, at: new Date('2026-12-31T00:00:00Z'), tags: ['b'], deep: { v: 3 } },
    ])
  })

  test('groups, sorts and projects', async () => {
    expect(
      await run(
        { $match: { n: { $gte: 1 } } },
        { $group: { _id: '$chamber', total: { $sum: '$n' } } },
        { $sort: { total: -1 } },
        { $project: { _id: 0, chamber: '$_id', total: 1 } },
      ),
    ).toEqual([
      { chamber: 'x', total: 4 },
      { chamber: 'y', total: 2 },
    ])
  })

  test('leading stages keep their order of effect', async () => {
    expect(await run({ $sort: { n: -1 } }, { $skip: 1 }, { $limit: 1 }, { $project: { n: 1 } })).toEqual([
      { _id: 2, n: 2 },
    ])
    expect(await run({ $limit: 2 }, { $sort: { n: -1 } }, { $project: { n: 1 } })).toEqual([
      { _id: 2, n: 2 },
      { _id: 1, n: 1 },
    ])
    expect(await run({ $limit: 2 }, { $match: { n: { $gt: 1 } } }, { $count: 'n' })).toEqual([{ n: 1 }])
  })

  test('stages that change documents do not touch the stored ones', async () => {
    const before = await store.find('c', {})
    const only = { $match: { n: 1 } }
    const deep = { $project: { _id: 0, deep: 1 } }
    expect(await run(only, { $addFields: { 'deep.v': 9, 'deep.w': 1 } }, deep)).toEqual([
      { deep: { v: 9, w: 1 } },
    ])
    expect(await run(only, { $unset: 'deep.v' }, deep)).toEqual([{ deep: {} }])
    expect(await run(only, { $project: { 'deep.v': 0 } }, deep)).toEqual([{ deep: {} }])
    expect(
      await run(
        { $unwind: { path: '$tags', includeArrayIndex: 'i', preserveNullAndEmptyArrays: true } },
        { $project: { _id: 1, tags: 1, i: 1 } },
      ),
    ).toEqual([
      { _id: 1, tags: 'a', i: 0 },
      { _id: 1, tags: 'b', i: 1 },
      { _id: 2, i: null },
      { _id: 3, tags: 'b', i: 0 },
    ])
    expect(
      await run({ $group: { _id: null, first: { $first: '$deep' } } }, { $addFields: { 'first.v': 7 } }),
    ).toEqual([{ _id: null, first: { v: 7 } }])
    expect(
      await run(
        only,
        { $lookup: { from: 'chambers', localField: 'chamber', foreignField: '_id', as: 'of' } },
        { $unwind: '$of' },
        { $addFields: { 'of.name': 1 } },
        { $project: { _id: 0, of: 1 } },
      ),
    ).toEqual([{ of: { _id: 'x', name: 1 } }])
    expect(await store.find('c', {})).toEqual(before)
    expect(await store.find('chambers', { filter: { _id: 'x' } })).toEqual([{ _id: 'x', name: '西安' }])
  })

  test('$lookup finds partners in another collection, none where there is none', async () => {
    await store.insert('c', [
      { _id: 4, chamber: 'z' },
      { _id: 5, chamber: ['x', 'z'] },
    ])
    const joined = await run(
      { $lookup: { from: 'chambers', localField: 'chamber', foreignField: '_id', as: 'of' } },
      { $project: { of: 1 } },
    )
    expect(joined.slice(2)).toEqual([
      { _id: 3, of: [{ _id: 'x', name: '西安' }] },
      { _id: 4, of: [] },
      { _id: 5, of: [{ _id: 'x', name: '西安' }] },
    ])
  })

  test('$lookup with a pipeline sees the variables', async () => {
    const [first] = await run(
      { $limit: 1 },
      {
        $lookup: {
          from: 'chambers',
          let: { id: '$chamber' },
          pipeline: [{ $match: { $expr: { $eq: ['$_id', '$$id'] } } }, { $addFields: { seen: true } }],
          as: 'of',
        },
      },
    )
    expect(first!.of).toEqual([{ _id: 'x', name: '西安', seen: true }])
  })

  test('$sample gives distinct documents, no more than there are', async () => {
    const drawn = await run({ $sample: { size: 10 } })
    expect(new Set(drawn.map(({ _id }) => _id)).size).toBe(3)
    expect(drawn).toHaveLength(3)
  })

  test('a week begins on Sunday, and the days before the first Sunday are week 0', async () => {
    const weeks = await run({ $sort: { at: 1 } }, { $project: { _id: 0, week: { $week: '$at' } } })
    expect(weeks).toEqual([{ week: 0 }, { week: 1 }, { week: 52 }])
  })

  test.each<[unknown, unknown]>([
    [{ $indexOfCP: ['温州商会', '商会'] }, 2],
    [{ $indexOfCP: ['😀a', 'a'] }, 1],
    [{ $indexOfCP: ['aba', 'a', 1] }, 2],
    [{ $indexOfCP: ['abc', 'c', 0, 2] }, -1],
    [{ $indexOfBytes: ['温a', 'a'] }, 3],
    [{ $substrBytes: ['hello', 1, -1] }, 'ello'],
    [{ $substrBytes: ['温州', 3, 3] }, '州'],
    [{ $substr: ['hello', 0, 99] }, 'hello'],
    [
      { $dateToString: { date: new Date(0), format: '%Y-%m-%d %H', timezone: 'Asia/Shanghai' } },
      '1970-01-01 08',
    ],
  ])('%j is %j', async (expression, value) => {
    expect(await evaluate(expression)).toBe(value)
  })

  test.each<[Expression, RegExp]>([
    [{ $foo: {} }, /unregistered pipeline operator \$foo/],
    [{ $out: 'c' }, /unregistered pipeline operator \$out/],
    [{ $merge: { into: 'c' } }, /unregistered pipeline operator \$merge/],
    [{ $geoNear: {} }, /geo queries are not supported/],
    [{ $group: { _id: null, x: { $foo: 1 } } }, /'\$foo' is not registered/],
    [{ $group: { _id: null, x: { $accumulator: {} } } }, /\$accumulator/],
    [{ $project: { x: { $function: { body: 'f', args: [], lang: 'js' } } } }, /\$function/],
    [{ $project: { x: { $substrBytes: ['温', 1, 1] } } }, /continuation byte/],
    [{ $match: {}, $limit: 1 }, /single operator/],
  ])('%j is refused', async (stage, message) => {
    await expect(run(stage)).rejects.toMatchObject({
      code: 'INVALID_QUERY',
      message: expect.stringMatching(message) as string,
    })
  })
})

describe('projection', () => {
  test.each<[Expression, object]>([
    [{ a: 1 }, { _id: 'x', a: 1 }],
    [{ a: 1, _id: 0 }, { a: 1 }],
    [{ 'b.c': 1 }, { _id: 'x', b: { c: 2 } }],
    [
      { 'b.c': 0, list: 0 },
      { _id: 'x', a: 1, b: { d: 3 } },
    ],
    [
      { list: { $slice: 1 }, a: 1 },
      { _id: 'x', a: 1, list: [{ k: 1 }] },
    ],
    [{ list: { $elemMatch: { k: 2 } } }, { _id: 'x', list: [{ k: 2 }] }],
    [{}, { _id: 'x', a: 1, b: { c: 2, d: 3 }, list: [{ k: 1 }, { k: 2 }] }],
  ])('%j gives %j', async (projection, expected) => {
    const store = await openStore(null)
    await store.createCollection('c')
    await store.insert('c', [{ _id: 'x', a: 1, b: { c: 2, d: 3 }, list: [{ k: 1 }, { k: 2 }] }])
    expect(await store.find('c', { projection })).toEqual([expected])
  })
})
