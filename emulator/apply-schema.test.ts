import { applySchema, type DatabaseSchema } from './apply-schema'
import { openStore } from './store/open-store'

const schema = (unique: boolean): DatabaseSchema => ({
  collections: [
    {
      name: 'news',
      indexes: [
        {
          name: 'by_time',
          keys: [
            ['publishedAt', -1],
            ['_id', 1],
          ],
          unique,
        },
      ],
    },
    { name: 'members' },
  ],
})

test('a schema creates what is missing, once', async () => {
  const store = await openStore(null)
  expect((await applySchema(store, schema(false))).created).toEqual(['news', 'news.by_time', 'members'])
  expect(await applySchema(store, schema(false))).toEqual({ created: [], differing: [] })
  expect(store.collectionNames().sort()).toEqual(['members', 'news'])
})

test('what exists is never dropped or changed, only reported', async () => {
  const store = await openStore(null)
  await applySchema(store, schema(false))
  await store.createCollection('own')
  expect(await applySchema(store, schema(true))).toEqual({ created: [], differing: ['news.by_time'] })
  expect(store.indexes('news').find(({ name }) => name === 'by_time')?.unique).toBe(false)
  expect(store.collectionNames()).toContain('own')
})
