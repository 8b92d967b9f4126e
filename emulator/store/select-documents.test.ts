import fc from 'fast-check'
import { Collection } from './collection'
import { compareSortKeys, sortKeyOf, type Sort } from './document-order'
import { openStore } from './open-store'
import { compileFilter } from './query-engine'
import { countDocuments } from './select-documents'
import type { Document, Expression, FindOptions, Store } from './types'

let store: Store

/** Twelve articles of three chambers; odd ones also in the feed of guests. */
beforeEach(async () => {
  store = await openStore(null)
  await store.createCollection('news')
  await store.insert(
    'news',
    Array.from({ length: 12 }, (_, i) => ({
      _id: `n${i}`,
      chamber: `c${i % 3}`,
      status: i < 9 ? 'published' : 'draft',
      feeds: i % 2 ? ['guest/all', 'guest/policy'] : ['member/all'],
      feedRank: i,
    })),
  )
})

const ids = (documents: Document[]) => documents.map(({ _id }) => _id)
const index = (...keys: Sort) =>
  store.createIndex('news', { name: keys.map(([path]) => path).join('+'), keys, unique: false })
const explain = (options: FindOptions) => store.explain('news', options)

test('a page of a feed touches only the entries it returns', async () => {
  await index(['feeds', 1], ['feedRank', -1])
  const options: FindOptions = {
    filter: { feeds: 'guest/all', feedRank: { $lt: 8 } },
    sort: [['feedRank', -1]],
    limit: 3,
  }
  expect(await explain(options)).toEqual({ index: 'feeds+feedRank', examined: 3, returned: 3 })
  expect(ids(await store.find('news', options))).toEqual(['n7', 'n5', 'n3'])
})

test('equality on two keys and a sort by the third touches only the page', async () => {
  await index(['chamber', 1], ['status', 1], ['feedRank', 1])
  const options: FindOptions = {
    filter: { chamber: 'c0', status: 'published' },
    sort: [['feedRank', -1]],
    skip: 1,
    limit: 1,
  }
  expect(await explain(options)).toEqual({ index: 'chamber+status+feedRank', examined: 2, returned: 1 })
  expect(ids(await store.find('news', options))).toEqual(['n3'])
})

test('$in on a leading key merges its ranges in the order asked for', async () => {
  await index(['chamber', 1], ['feedRank', -1])
  const options: FindOptions = {
    filter: { chamber: { $in: ['c0', 'c2'] } },
    sort: [['feedRank', -1]],
    limit: 4,
  }
  expect(ids(await store.find('news', options))).toEqual(['n11', 'n9', 'n8', 'n6'])
  expect((await explain(options)).examined).toBeLessThanOrEqual(6)
})

test('ties of the indexed sort are put in order by the rest of the sort', async () => {
  await index(['chamber', 1])
  const options: FindOptions = {
    sort: [
      ['chamber', 1],
      ['feedRank', -1],
    ],
    limit: 2,
  }
  expect(ids(await store.find('news', options))).toEqual(['n9', 'n6'])
  expect(await explain(options)).toMatchObject({ index: 'chamber', examined: 5 })
})

test('the index with fewer entries wins', async () => {
  await index(['status', 1])
  await index(['chamber', 1])
  expect(await explain({ filter: { chamber: 'c1', status: 'published' } })).toMatchObject({
    index: 'chamber',
    examined: 4,
    returned: 3,
  })
})

test('conditions joined by $and use an index too', async () => {
  await index(['feedRank', 1])
  const filter = { $and: [{ feedRank: { $gt: 2 } }, { feedRank: { $lte: 5 } }] }
  expect(await explain({ filter })).toEqual({ index: 'feedRank', examined: 3, returned: 3 })
})

test('an id is looked up, not searched', async () => {
  expect(await explain({ filter: { _id: 'n4', chamber: 'c1' } })).toEqual({
    index: '_id_',
    examined: 1,
    returned: 1,
  })
  expect(await explain({ filter: { _id: { $in: ['n4', 'n9', 'x'] } } })).toMatchObject({ examined: 2 })
})

test('a page that goes on after an id uses the index on ids', async () => {
  const options: FindOptions = { filter: { _id: { $gt: 'n3' } }, sort: [['_id', 1]], limit: 2 }
  expect(await explain(options)).toEqual({ index: '_id_', examined: 2, returned: 2 })
})

test('without an index the whole collection is walked', async () => {
  expect(await explain({ filter: { chamber: 'c1' } })).toEqual({ index: null, examined: 12, returned: 4 })
})

test('two bounds on an array field may be met by different elements', async () => {
  await index(['scores', 1])
  await store.insert('news', [{ _id: 'array', scores: [1, 9] }])
  expect(ids(await store.find('news', { filter: { scores: { $gt: 4, $lt: 6 } } }))).toEqual(['array'])
})

test('a multikey index does not stand in for the order of whole arrays', async () => {
  await index(['scores', 1])
  await store.insert('news', [
    { _id: 'wide', scores: [1, 9] },
    { _id: 'narrow', scores: [5] },
  ])
  const options: FindOptions = { filter: { scores: { $lt: 8 } }, sort: [['scores', -1]] }
  expect(ids(await store.find('news', options))).toEqual(['wide', 'narrow'])
})

test.each<[Expression, total: number, examined: number]>([
  [{}, 12, 0],
  [{ chamber: 'c1' }, 4, 0],
  [{ chamber: 'c1', feedRank: { $gte: 4 } }, 3, 0],
  [{ chamber: { $in: ['c1', 'c2'] }, feedRank: { $lt: 4 } }, 2, 0],
  [{ chamber: 'c1', feedRank: { $gt: 4, $lt: 2 } }, 0, 0],
  [{ chamber: 'c1', status: 'published' }, 3, 4],
  [{ status: 'draft' }, 3, 12],
])('counting %j gives %i and looks at %i', async (filter, total, examined) => {
  const collection = new Collection({
    name: 'news',
    documents: await store.find('news', {}),
    indexes: [
      {
        name: 'i',
        keys: [
          ['chamber', 1],
          ['feedRank', 1],
        ],
        unique: false,
      },
    ],
  })
  expect(countDocuments(collection, filter)).toEqual({ total, examined })
})

test('$all goes through an index by the value that fewest documents hold, in the order asked for', async () => {
  await store.insert('news', [
    { _id: 'both', feeds: ['guest/policy', 'member/all'], feedRank: 20 },
    { _id: 'rare', feeds: ['guest/policy', 'member/all', 'pilot'], feedRank: 21 },
  ])
  await index(['feeds', 1], ['feedRank', -1])
  const all = (...values: string[]): FindOptions => ({
    filter: { feeds: { $all: values }, feedRank: { $lt: 30 } },
    sort: [['feedRank', -1]],
    limit: 2,
  })
  expect(ids(await store.find('news', all('member/all', 'guest/policy')))).toEqual(['rare', 'both'])
  expect(await explain(all('member/all', 'pilot'))).toEqual({
    index: 'feeds+feedRank',
    examined: 1,
    returned: 1,
  })
  expect(await explain(all('pilot', 'nowhere'))).toMatchObject({ examined: 0, returned: 0 })
})

test('an index serves hundreds of values at once', async () => {
  await index(['feedRank', 1])
  const many = Array.from({ length: 500 }, (_, i) => i + 10)
  expect(await explain({ filter: { feedRank: { $in: many } } })).toEqual({
    index: 'feedRank',
    examined: 2,
    returned: 2,
  })
})

test('two arrays in one compound index are refused, and nothing is stored', async () => {
  await index(['a', 1], ['b', 1])
  await expect(store.insert('news', [{ _id: 'x', a: [1], b: [2] }])).rejects.toThrow(
    'cannot index parallel arrays [b] [a]',
  )
  expect(await store.count('news', { _id: 'x' })).toBe(0)
})

const scalar = fc.constantFrom<unknown>(null, 1, 2, 2.5, 'a', 'b', true, new Date(0), new Date(5))
const field = fc.oneof(
  { weight: 4, arbitrary: scalar },
  { weight: 1, arbitrary: fc.array(scalar, { maxLength: 3 }) },
)
const document = fc.record(
  {
    a: field,
    b: scalar,
    c: fc.oneof(fc.record({ d: field }), fc.array(fc.record({ d: scalar }), { maxLength: 2 }), scalar),
  },
  { requiredKeys: [] },
)
const path = fc.constantFrom('a', 'b', 'c.d')
const comparison = fc.constantFrom('$eq', '$gt', '$gte', '$lt', '$lte', '$ne')
const condition = fc.oneof(
  fc.tuple(path, scalar).map(([name, value]) => ({ [name]: value })),
  fc.tuple(path, comparison, scalar).map(([name, operator, value]) => ({ [name]: { [operator]: value } })),
  fc.tuple(path, scalar, scalar).map(([name, low, high]) => ({ [name]: { $gte: low, $lt: high } })),
  fc.tuple(path, fc.array(scalar, { maxLength: 3 })).map(([name, values]) => ({ [name]: { $in: values } })),
  fc.tuple(path, fc.array(scalar, { maxLength: 3 })).map(([name, values]) => ({ [name]: { $all: values } })),
)
const filter = fc.oneof(
  condition,
  fc.array(condition, { minLength: 1, maxLength: 3 }).map((parts) => ({ $and: parts })),
  fc.array(condition, { minLength: 1, maxLength: 3 }).map((parts) => Object.assign({}, ...parts)),
  fc.array(condition, { minLength: 1, maxLength: 2 }).map((parts) => ({ $or: parts })),
)
const direction = fc.constantFrom<1 | -1>(1, -1)
const keys = (least: number) =>
  fc.uniqueArray(fc.tuple(path, direction), { minLength: least, maxLength: 3, selector: ([name]) => name })

test('whatever the indexes, a find gives what a plain scan gives, in the order asked for', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(document, { maxLength: 25 }),
      fc.array(keys(1), { maxLength: 3 }),
      filter,
      keys(0),
      fc.nat(4),
      fc.option(fc.integer({ min: 1, max: 6 })),
      async (documents, indexKeys, where, sort, skip, limit) => {
        const indexed = await openStore(null)
        await indexed.createCollection('c')
        for (const [i, keys] of indexKeys.entries()) {
          const arrays = documents.some((one) => parallelArrays(one, keys))
          if (!arrays) await indexed.createIndex('c', { name: `i${i}`, keys, unique: false })
        }
        await indexed.insert('c', documents)
        const all = await indexed.find('c', {})
        const matching = all.filter(compileFilter(where as Expression))
        const options = { filter: where as Expression, sort, skip, limit: limit ?? undefined }
        const found = await indexed.find('c', options)

        expect(found).toHaveLength(Math.max(0, Math.min(limit ?? Infinity, matching.length - skip)))
        expect(new Set(ids(found)).size).toBe(found.length)
        for (const one of found) expect(matching).toContainEqual(one)
        const sortKey = sortKeyOf(sort)
        const expected = matching.map(sortKey).sort((a, b) => compareSortKeys(a, b, sort))
        expect(found.map(sortKey)).toEqual(expected.slice(skip, skip + found.length))
        expect(await indexed.count('c', where as Expression)).toBe(matching.length)
      },
    ),
    { numRuns: 1500 },
  )
})

function parallelArrays(one: Record<string, unknown>, keys: Sort): boolean {
  const c = one.c as { d?: unknown } | null | undefined
  const arrays = { a: Array.isArray(one.a), b: false, 'c.d': Array.isArray(c) || Array.isArray(c?.d) }
  return keys.filter(([name]) => arrays[name as 'a']).length > 1
}
