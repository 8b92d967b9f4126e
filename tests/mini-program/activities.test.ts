import type { ActivityCard } from '@contract/activities'
import { launch } from '../support/mini-program/launch'
import type { OpenPage } from '../support/mini-program/page'

const DAY_MS = 86_400_000
const callFunction = jest.fn()
const card = (number: number): ActivityCard => ({
  id: `ac${number}`,
  kind: 'training',
  title: `第 ${number} 期异地温州商会秘书长培训班`,
  summary: '三天两晚，食宿由经合办安排，请会长、秘书长安排好时间准时参加。',
  coverUrl: `https://files.example/cover-${number}.jpg?sign=0123456789abcdef0123456789abcdef&t=1401411600`,
  startsAt: Date.now() + number * DAY_MS,
  endsAt: Date.now() + (number + 1) * DAY_MS,
  placeName: '温州市委党校',
  phase: 'open',
  closesAt: Date.now() + DAY_MS,
  counts: { capacity: 100, taken: 63, waiting: 0, held: 0, free: 37 },
  heldForMe: 0,
  waitlist: true,
  mine: null,
})
const page = (from: number, count: number, next: string | null) => ({
  result: { ok: true, data: { items: Array.from({ length: count }, (_, i) => card(from + i)), next } },
})

let phone: ReturnType<typeof launch>
let list: OpenPage

beforeAll(() => {
  phone = launch(callFunction)
})
beforeEach(() => callFunction.mockReset())
afterEach(() => list.close())

test('the tab shows activities after exactly one call, and a tap opens one', async () => {
  callFunction.mockResolvedValue(page(1, 2, null))
  list = await phone.openPage('pages/activities/index')
  await list.shows('已报 63/100')
  expect(callFunction.mock.calls).toEqual([
    [{ name: 'api', data: { action: 'activities.list', input: { when: 'coming' } } }],
  ])
  await list.tap(card(2).title)
  expect(phone.log.navigations).toEqual(['/packages/activities/show/index?id=ac2'])
})

test('no setData of five pages of activities is above 256 KB', async () => {
  callFunction.mockImplementation(async ({ data }) => {
    const from = Number(data.input.cursor ?? 0)
    return page(from, 20, from < 80 ? String(from + 20) : null)
  })
  list = await phone.openPage('pages/activities/index')
  for (let last = 19; last < 99; last += 20) {
    await list.shows(card(last).title)
    await list.happen('onReachBottom')
  }
  await list.shows(card(99).title)
  const largest = Math.max(...list.setDataCalls.map(({ bytes }) => bytes))
  expect(largest).toBeGreaterThan(1024)
  expect(largest).toBeLessThanOrEqual(256 * 1024)
})
