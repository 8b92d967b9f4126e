import { House } from '../house'

const DAY_MS = 24 * 60 * 60_000

let house: House
beforeAll(async () => {
  house = await House.open()
})
beforeEach(() => house.clear())
afterAll(() => house.close())

const add = (over: object = {}) =>
  house.get('editor', 'merchants.save', {
    ...{ name: '陈海立', phone: '19930001234', company: '', chamber: '', place: '', industry: '' },
    ...over,
  })
const groups = async () => (await house.get('editor', 'merchants.duplicates', {})).items
const show = (id: string) => house.get('editor', 'merchants.show', { id })
const merge = (keep: { id: string }, other: { id: string }) =>
  house.get('editor', 'merchants.merge', { keep: keep.id, other: other.id })
const apart = (one: { id: string }, others: { id: string }[], is = true) =>
  house.get('editor', 'merchants.keepApart', { id: one.id, others: others.map(({ id }) => id), apart: is })

test('H8 the number of groups is told, and more than are shown are counted', async () => {
  for (let i = 0; i < 22; i++) await add({ name: `员工${i}`, phone: '19930005555' })
  await add({ name: '甲' })
  await add({ name: '乙' })
  const page = await house.get('editor', 'merchants.duplicates', {})
  expect(page.groups).toBe(2)
  expect(page.items.map(({ count, records }) => [count, records.length]).sort()).toEqual([
    [2, 2],
    [22, 20],
  ])
})

test('H8 that they are not the same person is remembered when one of them changes, and can be taken back', async () => {
  const [a, b] = [await add({ company: '甲厂' }), await add({ company: '乙厂' })]
  expect(await groups()).toHaveLength(1)
  await apart(a, [b])
  await apart(a, [b])
  expect(await groups()).toEqual([])
  await house.get('editor', 'merchants.save', {
    ...{ id: b.id, rev: b.rev, name: '陈海立', company: '乙厂', place: '西安' },
  })
  expect(await groups()).toEqual([])
  await apart(b, [a], false)
  expect(await groups()).toHaveLength(1)
})

test('H8 of three, who is neither of the other two leaves the group', async () => {
  const all = [await add({ name: '甲' }), await add({ name: '乙' }), await add({ name: '丙' })]
  await apart(all[2]!, [all[0]!, all[1]!])
  expect((await groups()).map(({ records }) => records.map(({ name }) => name).sort())).toEqual([
    ['乙', '甲'],
  ])
})

test('H8 a merge is undone: both stand as before, and the old file still means each of them', async () => {
  const a = await add({ name: '老陈' })
  const b = await add({ company: '西安鞋业', place: '西安' })
  await merge(a, b)
  expect((await show(a.id)).absorbed).toMatchObject([{ id: b.id, what: expect.stringContaining('西安鞋业') }])
  await house.get('editor', 'merchants.unmerge', { id: b.id })
  await house.get('editor', 'merchants.unmerge', { id: b.id })
  expect(await show(a.id)).toMatchObject({ id: a.id, company: '', place: '', absorbed: [] })
  expect(await show(b.id)).toMatchObject({ id: b.id, company: '西安鞋业', place: '西安' })
  expect(await groups()).toHaveLength(1)
})

test('H8 what was changed since the merge stays', async () => {
  const a = await add({ name: '老陈' })
  const b = await add({ company: '西安鞋业', place: '西安' })
  const kept = await merge(a, b)
  await house.get('editor', 'merchants.save', {
    ...{ id: a.id, rev: kept.rev, name: '老陈', company: '西安鞋业', place: '咸阳' },
  })
  await house.get('editor', 'merchants.unmerge', { id: b.id })
  expect(await show(a.id)).toMatchObject({ company: '', place: '咸阳' })
})

test('H8 after a week, or when the kept one went into a third, a merge stays', async () => {
  const [a, b, c] = [await add({ name: '甲' }), await add({ name: '乙' }), await add({ name: '丙' })]
  await merge(a, b)
  await merge(c, a)
  const undo = (id: string) => house.refusal('editor', 'merchants.unmerge', { id })
  expect((await undo(b.id))?.code).toBe('merchant.merged_further')
  house.passTime(8 * DAY_MS)
  expect((await undo(a.id))?.code).toBe('merchant.merge_settled')
})
