import { provinces } from '@contract/chambers'
import { named } from '../../scripts/seed/chambers/facts'
import { seedChambers } from '../../scripts/seed/chambers'
import { seedMerchants } from '../../scripts/seed/merchants'
import { House } from './house'

let house: House
beforeAll(async () => {
  house = await House.open()
  const { store } = house.cloud.emulator
  await Promise.all(['chambers', 'posts'].map((name) => store.remove(name, {}, true)))
  await store.remove('people', { office: null }, true)
  await seedChambers(house.now())
  await seedMerchants(house.now())
})
afterAll(() => house.close())

const rows = async () => (await house.get('guest', 'chambers.directory', {})).items

test('252 chambers stand as 1+31+X, all at prefecture level or above', async () => {
  const items = await rows()
  const count = (kind: string) => items.filter((item) => item.kind === kind).length
  expect([items.length, count('general'), count('provincial'), count('prefecture')]).toEqual([
    252, 1, 31, 220,
  ])
  expect(new Set(items.map(({ name }) => name)).size).toBe(252)
  expect(new Set(items.flatMap(({ province }) => province ?? []))).toEqual(new Set(provinces))
  const { counts } = await house.get('guest', 'chambers.directory', {})
  expect(counts).toEqual({ prefectureUp: 251, preparing: 1, county: 0 })
})

test('every chamber that the report names is there and marked as a fact; the others as made up', async () => {
  const { chambers } = await house.dump()
  const real = (chambers as { name: string; demonstration: boolean }[]).filter((each) => !each.demonstration)
  const expected = [...named].map((place) => (place === '全国' ? '全国温州商会总会' : `${place}温州商会`))
  expect(real.map(({ name }) => name).sort()).toEqual(expected.sort())
})

test('halls are as the report has them', async () => {
  const items = await rows()
  const at = (stage: string) => items.filter((item) => item.hall === stage).length
  expect([at('complete'), at('building')]).toEqual([6, 10])
  expect(items.find(({ name }) => name === '西安温州商会')).toMatchObject({ id: 'c_xian', hall: 'complete' })
})

test('a named chamber with made-up leaders says so', async () => {
  const wuxi = await house.get('editor', 'chambers.show', { id: 'c_wuxi' })
  expect(wuxi.officers).toHaveLength(2)
  expect(wuxi.demonstration).toBe(true)
})

test('the office has work: terms that end within 30 and 90 days, and chambers not confirmed for a year', async () => {
  const { ending, stale, confirmed, chambers } = await house.get('editor', 'roster.work', {})
  expect(ending.filter(({ daysLeft }) => daysLeft <= 30).length).toBeGreaterThan(1)
  expect(ending.filter(({ daysLeft }) => daysLeft > 30 && daysLeft <= 90).length).toBeGreaterThan(1)
  expect(chambers).toBe(252)
  expect(confirmed).toBeGreaterThan(20)
  expect(stale).toHaveLength(100)
})

test('places that sound alike have ids of their own', async () => {
  const items = await rows()
  const idOf = (place: string) => items.find(({ name }) => name === `${place}温州商会`)?.id
  expect(idOf('山西')).not.toBe(idOf('陕西'))
  expect(new Set(items.map(({ id }) => id)).size).toBe(252)
})

test('hundreds of merchants can be searched, and some are there twice', async () => {
  const { items, next } = await house.get('editor', 'merchants.search', { chamber: '西安' })
  expect(items.length).toBeGreaterThan(10)
  expect(next).toBeNull()
  const found = await house.get('editor', 'merchants.duplicates', {})
  expect(new Set(found.items.map(({ why }) => why))).toEqual(new Set(['phone', 'name_company']))
})
