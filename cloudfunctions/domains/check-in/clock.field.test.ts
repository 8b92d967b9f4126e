import { farFrom } from '@contract/check-in'
import { byServerClock, whyNotMark } from './rules'

const NOW = 1_790_000_000_000
const MIN = 60_000
const DAY = 24 * 60 * MIN
const mark = (at: number, came = true, sure?: true) => ({
  ...{ participantId: 'p_1', sessionId: 's1', at, came, ...(sure && { sure }) },
})
const session = (startsAt: number) => ({
  ...{ id: 's1', title: '开班', startsAt, endsAt: startsAt + 180 * MIN, place: '', counts: true },
})

test.each([
  ['S8 a phone 15 minutes fast', 15 * MIN],
  ['S8 a phone 15 minutes slow', -15 * MIN],
  ['S8 a phone a day fast', DAY],
  ['S8 a phone a day slow', -DAY],
])('%s is put right by its own word, and both times are kept', (_, off) => {
  const phone = NOW + off - 5 * MIN
  const [timed] = byServerClock([mark(phone)], NOW + off, NOW)
  expect(timed).toMatchObject({ at: NOW - 5 * MIN, clock: { phone, server: NOW - 5 * MIN } })
})

test('S8 ten minutes are no difference', () => {
  const [timed] = byServerClock([mark(NOW + 10 * MIN)], NOW + 10 * MIN, NOW)
  expect([timed!.at, timed!.clock]).toEqual([NOW + 10 * MIN, undefined])
})

test('S8 without the phone’s word its marks keep their order, and none lies ahead', () => {
  const timed = byServerClock([mark(NOW + 15 * MIN), mark(NOW + 16 * MIN, false)], undefined, NOW)
  expect(timed.map(({ at }) => at)).toEqual([NOW - MIN, NOW])
  expect(timed.every(({ clock }) => clock !== undefined)).toBe(true)
})

test.each([
  ['H10 18 days before', 18 * DAY, '还有 18 天才开始'],
  ['H10 18 days after', -18 * DAY - 180 * MIN, '已经结束 18 天'],
  ['H10 two days before', 2 * DAY, '还有 2 天才开始'],
  ['H10 on the eve', 20 * 60 * MIN, null],
  ['H10 the day after', -DAY - 180 * MIN, null],
])('%s', (_, startsIn, words) => {
  const there = session(NOW + startsIn)
  expect(farFrom(there, NOW)).toBe(words)
  const asked = words === null ? undefined : 'check_in.far_from_session'
  expect(whyNotMark(mark(NOW), NOW, [there])?.code).toBe(asked)
  expect(whyNotMark(mark(NOW, true, true), NOW, [there])).toBeNull()
  expect(whyNotMark(mark(NOW, false), NOW, [there])).toBeNull()
})
