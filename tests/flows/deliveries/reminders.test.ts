import { fromShanghai, dateOf } from '@contract/values/time'
import { remindsAt } from '../../../cloudfunctions/domains/activities/remind'
import { offerRemindsAt } from '../../../cloudfunctions/domains/activities/seats/remind-offers'
import { wakingEnd } from '../../../cloudfunctions/domains/deliveries/quiet-hours'
import { posts } from '../../../cloudfunctions/domains/posts/documents'
import { withDerived } from '../../../cloudfunctions/domains/posts/store'
import { DAY_MS, HOUR_MS, makeActivity, seatPlan, session, type Over } from '../activities/make-activity'
import { House } from '../house'
import { accept, deliver, passTimeTo, received } from './world'

let house: House
beforeAll(async () => {
  house = await House.open()
})
beforeEach(async () => {
  await house.clear()
  house.cloud.emulator.wechat.subscriptions.inbox.length = 0
  passTimeTo(house, '12:00')
})
afterAll(() => house.close())

const inDays = (days: number, time: string) => fromShanghai(dateOf(house.now() + days * DAY_MS), time)
const make = (startsAt: number, over: Over = {}) =>
  makeActivity(house.now(), {
    sessions: [session('s1', startsAt)],
    ...{ closesAt: startsAt - HOUR_MS, cancelBy: startsAt - HOUR_MS, ...over },
  })
async function signUp(who: string, id: string) {
  await house.get(who, 'activities.signUp', { id, chamberId: 'c_xian', answers: {}, listed: true })
  await house.fire('settle-seats')
}
const titles = async (who: string) =>
  (await house.get(who, 'inbox.list', {})).items.map(({ title }) => title).reverse()
const passUntil = (at: number) => house.passTime(at - house.now())
const remind = () => house.fire('remind-activities')

test('the result at once, the reminder at 18:00 the day before, once; whoever signs up later is told then', async () => {
  const startsAt = inDays(2, '09:00')
  const { _id: id } = await make(startsAt)
  await accept(house, 'young', 'seat')
  await accept(house, 'young', 'reminder')
  await signUp('young', id)
  await deliver(house)
  passUntil(remindsAt(startsAt) - 60_000)
  await remind()
  expect(await titles('young')).toEqual(['报名成功'])
  passUntil(remindsAt(startsAt))
  for (let i = 0; i < 2; i++) await remind()
  await deliver(house)
  expect(await titles('young')).toEqual(['报名成功', '活动明天开始'])
  expect(received(house, 'young').map(({ data }) => Object.values(data).map(({ value }) => value))).toEqual([
    ['青年温商培训班', '报名成功', expect.stringMatching(/^\d{4}年\d+月\d+日 09:00$/), '无'],
    [
      ...['青年温商培训班', expect.stringMatching(/^\d{4}年\d+月\d+日 09:00$/), '温州会堂'],
      '请准时参加，到场后签到',
    ],
  ])
  await signUp('member', id)
  await remind()
  expect(await titles('member')).toEqual(['报名成功', '活动明天开始'])
  passUntil(startsAt)
  await remind()
  expect(await titles('young')).toHaveLength(2)
})

test('nobody is reminded who waits, or whose activity was cancelled', async () => {
  const startsAt = inDays(1, '10:00')
  const { _id: id } = await make(startsAt, { plan: seatPlan({ capacity: 1 }) })
  await signUp('young', id)
  await signUp('member', id)
  const called = await make(startsAt, { status: 'cancelled' })
  expect(called.lists).not.toContain('held/all')
  passUntil(remindsAt(startsAt) + HOUR_MS)
  await remind()
  expect([await titles('young'), await titles('member')]).toEqual([
    ['报名成功', '活动明天开始'],
    ['已进入候补'],
  ])
})

test('postponed to another day it is another reminder', async () => {
  const startsAt = inDays(1, '10:00')
  const { _id: id, rev } = await make(startsAt)
  await signUp('young', id)
  passUntil(remindsAt(startsAt))
  await remind()
  const later = { startsAt: startsAt + 3 * DAY_MS, reason: '台风' }
  await house.get('editor', 'activityDesk.postpone', { id, rev, ...later })
  passUntil(remindsAt(startsAt + 3 * DAY_MS))
  await remind()
  expect((await titles('young')).filter((title) => title === '活动明天开始')).toHaveLength(2)
})

describe('an offer that nobody answers', () => {
  test('is told two hours before it lapses, once; who took it is left alone', async () => {
    const { _id: id } = await make(inDays(6, '09:00'), { plan: { capacity: 1, offerHours: 24 } })
    await signUp('young', id)
    await signUp('member', id)
    await house.get('young', 'activities.cancel', { id })
    const until = wakingEnd(house.now(), 24 * HOUR_MS)
    passUntil(offerRemindsAt(until) - HOUR_MS)
    await remind()
    expect(await titles('member')).toEqual(['已进入候补', '轮到您了，请确认名额'])
    passUntil(offerRemindsAt(until) + HOUR_MS / 2)
    for (let i = 0; i < 2; i++) await remind()
    expect((await titles('member')).at(-1)).toBe('名额即将失效')
    expect(await titles('member')).toHaveLength(3)
  })

  test.each([
    ['18:00', 0, '16:00'],
    ['23:40', 0, '21:00'],
    ['05:00', -1, '21:00'],
    ['08:00', -1, '21:00'],
    ['10:00', 0, '08:00'],
  ])('one that lapses at %s is told %d days off at %s', (until, days, at) => {
    expect(offerRemindsAt(inDays(0, until))).toBe(inDays(days, at))
  })
})

test('a term that ends is told 90 and 30 days before, once each, to whoever leads', async () => {
  const ends = inDays(100, '00:00')
  for (const id of ['r_president', 'r_young'])
    await posts.put(withDerived({ ...(await posts.get(id))!, endsOn: dateOf(ends) }))
  const told: number[] = []
  for (const daysBefore of [95, 89, 60, 30, 3]) {
    passUntil(ends - daysBefore * DAY_MS + 9 * HOUR_MS)
    for (let i = 0; i < 2; i++) await house.fire('remind-terms')
    told.push((await titles('president')).filter((title) => title.startsWith('任期')).length)
  }
  expect(told).toEqual([0, 1, 1, 2, 2])
  expect(await titles('young')).toEqual([])
})
