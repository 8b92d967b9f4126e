import type { Input } from '@contract/action'
import type { roster } from '@contract/roster'
import { dateOf } from '@contract/values/time'
import { chambers } from '../../cloudfunctions/domains/chambers/documents'
import { chamber } from './furnish'
import { House } from './house'
import { onRoster, rolesOf, verified } from './members'

const DAY_MS = 24 * 60 * 60_000

let house: House
beforeAll(async () => {
  house = await House.open()
})
beforeEach(() => house.clear())
afterAll(() => house.close())

type Row = Input<typeof roster.save>
const row = (over: Partial<Row> = {}): Row => ({
  ...{ name: '项知远', phone: '138 0000 0005', chamberId: 'c_xian', post: 'member' },
  ...{ startsOn: '2024-01-01', endsOn: null },
  ...over,
})
const save = (over: Partial<Row> = {}) => house.get('editor', 'roster.save', row(over))
const names = async (query: string, chamberId?: string) =>
  (await house.get('editor', 'roster.list', { query, chamberId })).items.map(({ name }) => name)

test('a saved line shows its number masked, whatever way it was written', async () => {
  expect(await save({ phone: '+86 138-0000-0005' })).toMatchObject({
    phoneMasked: '138****0005',
    chamberName: '西安温州商会',
    bound: false,
    endedOn: null,
  })
})

test('found by name, surname, chamber, whole number and its last four digits', async () => {
  await save()
  for (const query of ['项知远', '项', '13800000005', '０００５']) {
    expect([query, await names(query)]).toEqual([query, ['项知远']])
  }
  expect(await names('无锡')).toEqual([])
  expect((await names('西安')).length).toBe(5)
  expect(await names('', 'c_wuxi')).toEqual([])
})

test('presidents first, former ones last, page after page without a gap', async () => {
  for (let i = 0; i < 64; i++) await onRoster(`139000001${String(i).padStart(2, '0')}`, { name: `会员${i}` })
  const seen: string[] = []
  let cursor: string | undefined
  do {
    const page = await house.get('editor', 'roster.list', { chamberId: 'c_xian', cursor })
    seen.push(...page.items.map(({ id }) => id))
    cursor = page.next ?? undefined
  } while (cursor)
  expect(new Set(seen).size).toBe(68)
  expect(seen.slice(0, 3)).toEqual(['r_president', 'r_secretary', 'r_young'])
})

test('whoever confirmed the number already is bound by the entry', async () => {
  await verified(house, 'newcomer')
  expect(await save({ phone: house.phone('newcomer') })).toMatchObject({ bound: true })
  expect(await rolesOf(house, 'newcomer')).toContain('member')
})

test('a corrected number takes the post from the one and gives it to the other', async () => {
  await verified(house, 'one')
  await verified(house, 'two')
  const { id } = await save({ phone: house.phone('one') })
  expect(await save({ id, phone: house.phone('two') })).toMatchObject({ id, bound: true })
  expect(await rolesOf(house, 'one')).toEqual(['guest'])
  expect(await rolesOf(house, 'two')).toContain('member')
})

test('a corrected name or term leaves the person his post', async () => {
  await verified(house, 'newcomer')
  const { id } = await save({ phone: house.phone('newcomer') })
  const after = await save({ id, phone: house.phone('newcomer'), name: '项之远', endsOn: '2027-12-31' })
  expect(after).toMatchObject({ name: '项之远', endsOn: '2027-12-31', bound: true })
})

test.each([
  ['another chamber', { chamberId: 'c_wuxi' }, 'roster.identity_fixed'],
  ['another post', { post: 'young' as const }, 'roster.identity_fixed'],
  ['a term that ends before it begins', { endsOn: '2023-12-31' }, 'post.term_impossible'],
  ['a term of the future', { startsOn: '2099-01-01' }, 'post.term_impossible'],
])('a line is not changed to %s', async (_, over, code) => {
  const { id } = await save()
  expect((await house.refusal('editor', 'roster.save', row({ id, ...over })))?.code).toBe(code)
})

test('the same number twice in one post of a chamber is refused, also by correction', async () => {
  const saved = await save()
  // The same once more is the same that was sent again.
  expect(await save()).toEqual(saved)
  expect((await house.refusal('editor', 'roster.save', row({ startsOn: '2023-01-01' })))?.code).toBe(
    'post.held_twice',
  )
  const { id } = await save({ phone: '13800000006', name: '叶知秋' })
  expect((await house.refusal('editor', 'roster.save', row({ id })))?.code).toBe('post.held_twice')
})

test('a second president needs an election; a chamber that is not there has no posts', async () => {
  expect((await house.refusal('editor', 'roster.save', row({ post: 'president' })))?.code).toBe(
    'post.president_exists',
  )
  expect((await house.refusal('editor', 'roster.save', row({ chamberId: 'c_none' })))?.code).toBe(
    'chamber.not_found',
  )
})

test('an ended post takes its rights away at once and stays in the history', async () => {
  const ended = await house.get('editor', 'roster.end', { id: 'r_president', endedOn: '2026-10-31' })
  expect(ended).toMatchObject({ endedOn: '2026-10-31', bound: true })
  expect(await rolesOf(house, 'president')).toEqual(['guest'])
  expect((await house.refusal('president', 'members.queue', {}))?.code).toBe('access.denied')
  expect(await save({ post: 'president' })).toMatchObject({ post: 'president' })
  expect(await house.get('editor', 'roster.end', { id: 'r_president', endedOn: '2026-10-31' })).toEqual(ended)
  expect(
    (await house.refusal('editor', 'roster.end', { id: 'r_president', endedOn: '2026-10-30' }))?.code,
  ).toBe('post.ended')
  expect(
    (await house.refusal('editor', 'roster.save', row({ id: 'r_president', post: 'president' })))?.code,
  ).toBe('post.ended')
})

test('a post ends neither in the future nor before it began', async () => {
  const end = (endedOn: string) => house.refusal('editor', 'roster.end', { id: 'r_young', endedOn })
  expect((await end('2099-01-01'))?.code).toBe('post.ends_in_future')
  expect((await end('2021-12-31'))?.code).toBe('post.ends_before_start')
})

describe('what waits for the office', () => {
  const ending = async () =>
    (await house.get('editor', 'roster.work', {})).ending.map(({ id, daysLeft }) => [id, daysLeft])

  test('terms of leaders that end within 90 days, those over first', async () => {
    const today = house.now()
    const at = (days: number) => dateOf(today + days * DAY_MS)
    const lead = { post: 'secretary' as const, startsOn: '2020-01-01' }
    const over = await save({ ...lead, phone: '13800000011', endsOn: at(-3) })
    const soon = await save({ ...lead, phone: '13800000012', endsOn: at(30) })
    const edge = await save({ ...lead, phone: '13800000013', endsOn: at(90) })
    await save({ ...lead, phone: '13800000014', endsOn: at(91) })
    await save({ phone: '13800000015', startsOn: '2020-01-01', endsOn: at(5) })
    const found = (await ending()).filter(([id]) => id !== 'r_president' && id !== 'r_secretary')
    expect(found).toEqual([
      [over.id, -3],
      [soon.id, 30],
      [edge.id, 90],
    ])
  })

  test('applications and chambers nobody has confirmed for a year', async () => {
    const confirmed = { confirmedAt: house.now() - 364 * DAY_MS, confirmedBy: 'x' }
    await chambers.put(chamber('c_a', '甲温州商会', confirmed))
    await chambers.put(
      chamber('c_b', '乙温州商会', { confirmedAt: house.now() - 366 * DAY_MS, confirmedBy: 'x' }),
    )
    await verified(house, 'newcomer')
    await house.get('newcomer', 'members.join', { name: '项知远', chamberId: 'c_xian', post: 'member' })
    const work = await house.get('editor', 'roster.work', {})
    expect(work).toMatchObject({ applications: 1, chambers: 4, confirmed: 1 })
    expect(work.stale.map(({ id }) => id).at(-1)).toBe('c_b')
  })
})

test('a whole number is shown one by one, and each look is in the audit log', async () => {
  expect(await house.get('editor', 'roster.revealPhone', { id: 'r_young' })).toEqual({
    phone: house.phone('young'),
  })
  const { items } = await house.get('manager', 'audit.search', { query: '查看手机号' })
  expect(items).toMatchObject([
    { who: 'editor 的名字（经合办编辑）', target: 'young 的名字：西安温州商会青年温商', outcome: 'done' },
  ])
})
