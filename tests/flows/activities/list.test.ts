import type { ActivityKind } from '@contract/activities'
import { House } from '../house'
import { addEverybody, EVERYBODY } from '../everybody'
import { onRoster, verified } from '../members'
import { DAY_MS, HOUR_MS, makeActivity, session } from './make-activity'

let house: House
beforeAll(async () => {
  house = await House.open()
})
beforeEach(() => house.clear())
afterAll(() => house.close())

type When = 'coming' | 'past'
const list = (who: string, input: { when?: When; kind?: ActivityKind; cursor?: string } = {}) =>
  house.get(who, 'activities.list', input)
const titles = ({ items }: { items: { title: string }[] }) => items.map(({ title }) => title)

/** Begins in so many days, for so many hours. */
const make = (title: string, inDays: number, over: Parameters<typeof makeActivity>[1] = {}, hours = 3) => {
  const startsAt = house.now() + inDays * DAY_MS
  const sessions = [session('s1', startsAt, { endsAt: startsAt + hours * HOUR_MS })]
  return makeActivity(house.now(), { title, sessions, ...over })
}

test('what is to come and what runs stands apart from what is over; drafts are nowhere', async () => {
  await make('下周', 7)
  await make('明天', 1)
  await make('正在', -0.5, {}, 48)
  await make('昨天', -1)
  await make('去年', -300)
  await make('草稿', 2, { status: 'draft' })
  await make('取消了', 3, { status: 'cancelled', reason: '台风' })
  await make('取消了的旧事', -3, { status: 'cancelled', reason: '台风' })
  expect(titles(await list('guest'))).toEqual(['正在', '明天', '取消了', '下周'])
  expect(titles(await list('guest', { when: 'past' }))).toEqual(['昨天', '去年'])
  const phases = (await list('guest')).items.map(({ phase }) => phase)
  expect(phases).toEqual(['running', 'open', 'cancelled', 'open'])
})

test('by kind', async () => {
  await make('班', 3)
  await make('联谊', 2, { kind: 'gathering' })
  await make('旧联谊', -2, { kind: 'gathering' })
  expect(titles(await list('guest', { kind: 'gathering' }))).toEqual(['联谊'])
  expect(titles(await list('guest', { kind: 'gathering', when: 'past' }))).toEqual(['旧联谊'])
  expect(titles(await list('guest', { kind: 'study' }))).toEqual([])
})

test('page by page, each once; a cursor fits its own list', async () => {
  for (let i = 0; i < 45; i++) await make(`第 ${i}`, 1 + i / 10)
  const first = await list('guest')
  const second = await list('guest', { cursor: first.next! })
  const third = await list('guest', { cursor: second.next! })
  expect([first, second, third].flatMap(titles)).toEqual(Array.from({ length: 45 }, (_, i) => `第 ${i}`))
  expect(third.next).toBeNull()
  const other = { when: 'past' as const, cursor: first.next! }
  expect((await house.refusal('guest', 'activities.list', other))?.code).toBe('input.cursor_invalid')
})

test('a card tells seats, what is kept for one’s chamber, and how one stands', async () => {
  const reserves = [{ chamberId: 'c_xian', chamberName: '西安温州商会', seats: 2 }]
  const plan = { capacity: 3, reserves, offerHours: 0 }
  const { _id: id } = await make('班', 3, { plan })
  await onRoster(house.phone('w1'), { chamberId: 'c_wuxi', chamberName: '无锡温州商会', name: 'w1' })
  await onRoster(house.phone('w2'), { chamberId: 'c_wuxi', chamberName: '无锡温州商会', name: 'w2' })
  for (const who of ['w1', 'w2']) {
    await verified(house, who)
    await house.get(who, 'activities.signUp', { id, chamberId: 'c_wuxi', answers: {} })
  }
  const card = async (who: string) => (await list(who)).items[0]!
  expect(await card('guest')).toMatchObject({
    counts: { capacity: 3, taken: 1, waiting: 1, held: 2, free: 0 },
    ...{ heldForMe: 0, waitlist: true, mine: null },
  })
  expect(await card('member')).toMatchObject({ heldForMe: 2, mine: null })
  expect(await card('w1')).toMatchObject({ heldForMe: 0, mine: { state: 'seated' } })
  expect(await card('w2')).toMatchObject({ mine: { state: 'waiting', position: 1 } })
})

test('my activities: latest sign-up first, with what I left; nobody else’s', async () => {
  const a = await make('甲', 3)
  const b = await make('乙', 5, { plan: { capacity: 1 } })
  await make('丙', 6)
  const signUp = (who: string, id: string) =>
    house.get(who, 'activities.signUp', { id, chamberId: 'c_xian', answers: {} })
  await signUp('young', b._id)
  await signUp('member', a._id)
  await signUp('member', b._id)
  const mine = await house.get('member', 'activities.mine', {})
  expect(titles(mine)).toEqual(['乙', '甲'])
  expect(mine.items.map((each) => [each.mine?.state, each.mine?.position])).toEqual([
    ['waiting', 1],
    ['seated', null],
  ])
  await house.get('member', 'activities.cancel', { id: a._id })
  expect((await house.get('member', 'activities.mine', {})).items[1]?.mine).toMatchObject({
    ...{ state: 'out', why: 'cancelled' },
  })
  expect(titles(await house.get('young', 'activities.mine', {}))).toEqual(['乙'])
})

test('whoever was signed up before he joined finds it among his own', async () => {
  const { _id: id } = await make('甲', 3)
  await onRoster(house.phone('late'), { name: '叶青' }, 'r_late')
  const named = { id, chamberId: 'c_xian', participantIds: ['r_late'] }
  await house.get('secretary', 'activities.signUpOthers', named)
  await verified(house, 'late')
  expect(titles(await house.get('late', 'activities.mine', {}))).toEqual(['甲'])
})

test('my activities turn their pages', async () => {
  await addEverybody(house)
  for (let i = 0; i < 22; i++) {
    const { _id: id } = await make(`第 ${i}`, 3 + i)
    await house.get(EVERYBODY, 'activities.signUp', { id, chamberId: 'c_wuxi', answers: {} })
  }
  const first = await house.get(EVERYBODY, 'activities.mine', {})
  const second = await house.get(EVERYBODY, 'activities.mine', { cursor: first.next! })
  expect([first.items.length, second.items.length, second.next]).toEqual([20, 2, null])
  expect(new Set([...titles(first), ...titles(second)]).size).toBe(22)
})
