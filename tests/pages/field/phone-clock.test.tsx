import { act, renderHook } from '@testing-library/react'
import type { Mark } from '@contract/check-in'
import { writeCode } from '@contract/values/rotating-code'
import { correctClock, dateOf, hasPassed, now, phoneClock } from '@contract/values/time'
import { useDoor } from '@/features/check-in/door/use-door'
import { useCode } from '@/features/shares/use-code'
import { api } from '@/lib/api'
import { recallClock } from '@/lib/clock'
import { scan } from '@/lib/scan'
import { day, merged, secret } from '../check-in/fixtures'
import { offline, ok, stubFunctions } from '../../support/stub-functions'
import { device } from '../../support/taro'

jest.mock('@/lib/scan', () => ({ scan: jest.fn() }))

const DAY_MS = 86_400_000
const machine = Date.now
const me = { name: '', roles: ['guest'], posts: [] }

/** The phone's clock is so much off; the server's is the machine's. */
const phoneIsOff = (ms: number) => jest.spyOn(Date, 'now').mockImplementation(() => machine() + ms)
const told = <T,>(data: T) => ({ ...ok(data), now: machine() })
/** Of the pages' clock before the phone's. */
const ahead = () => Math.abs(now() - phoneClock())
const off = (at: number) => Math.abs(at - machine())

beforeEach(() => {
  device.reset()
  correctClock(0)
  jest.clearAllMocks()
})
afterEach(() => {
  jest.restoreAllMocks()
  correctClock(0)
})

const wrong = [
  ['a day behind', -DAY_MS],
  ['an hour behind', -3_600_000],
  ['four hundred days ahead', 400 * DAY_MS],
] as const

test.each(wrong)(
  'S8 a phone that is %s: after one answer its pages know the time, and days are the right ones',
  async (_, ms) => {
    phoneIsOff(ms)
    stubFunctions({ 'session.me': () => told(me) })
    await api.session.me({})
    expect(off(now())).toBeLessThan(2_000)
    expect(dateOf(now())).toBe(dateOf(machine()))
    expect(off(phoneClock())).toBeGreaterThan(1_000)
  },
)

test.each(wrong)(
  'S8 a refusal tells the time as well, and a phone that is %s knows it without a network next time',
  async (_, ms) => {
    phoneIsOff(ms)
    stubFunctions({
      'session.me': () => ({
        ok: false,
        error: { kind: 'internal', code: 'x', message: 'x' },
        now: machine(),
      }),
    })
    await api.session.me({}).catch(() => undefined)
    correctClock(0)
    expect(off(now())).toBeGreaterThan(1_000)
    recallClock()
    expect(off(now())).toBeLessThan(2_000)
  },
)

test('S8 a right clock is left alone, however long an answer takes; one that was put right is believed again', async () => {
  stubFunctions({
    'session.me': async () => {
      const at = machine()
      await new Promise((done) => setTimeout(done, 300))
      return { ...ok(me), now: at }
    },
  })
  await api.session.me({})
  expect(ahead()).toBeLessThan(100)
  correctClock(5 * DAY_MS)
  await api.session.me({})
  expect(ahead()).toBeLessThan(100)
})

test('S8 an answer without a time changes nothing', async () => {
  phoneIsOff(DAY_MS)
  stubFunctions({ 'session.me': () => ok(me) })
  await api.session.me({})
  expect(ahead()).toBeLessThan(100)
})

test('S8 how long ago something was, after the clock was put right: a moment that lies ahead is no freshness', () => {
  expect([
    hasPassed(1_000, now() + DAY_MS),
    hasPassed(1_000, now()),
    hasPassed(1_000, now() - 2_000),
  ]).toEqual([true, false, true])
})

test('S8 a poster’s code of a wrong clock is not kept for a year', async () => {
  const ids: unknown[] = []
  stubFunctions({
    'shares.code': ({ id }) => {
      ids.push(id)
      return told({ url: 'u' })
    },
  })
  const subject = { kind: 'news' as const, id: 'n_1' }
  const show = async () => {
    const { unmount } = renderHook(() => useCode(subject, true))
    await act(async () => undefined)
    unmount()
  }
  phoneIsOff(400 * DAY_MS)
  await show()
  jest.restoreAllMocks()
  correctClock(0)
  await show()
  expect(new Set(ids).size).toBe(2)
})

test.each(wrong)(
  'S8 at a door a phone that is %s takes a code of this moment, and sends marks with its own clock beside them',
  async (_, ms) => {
    phoneIsOff(ms)
    const sent: { phoneNow: number; marks: Mark[] }[] = []
    const functions = stubFunctions({
      'checkIn.day': () => told(day()),
      'checkIn.merge': (input) => {
        sent.push(input as never)
        return told(merged(input['marks'] as Mark[]))
      },
    })
    const first = renderHook(() => useDoor('a1'))
    await act(async () => undefined)
    first.unmount()
    functions.answer('checkIn.day', offline)
    correctClock(0)
    recallClock()
    const { result: door } = renderHook(() => useDoor('a1'))
    await act(async () => undefined)
    jest.mocked(scan).mockResolvedValueOnce(writeCode('P', 'a1', 'p1', secret, machine()))
    await act(async () => door.current.scan())
    await act(async () => undefined)
    expect(door.current.shown?.kind).toBe('came')
    const { phoneNow, marks } = sent[0]!
    expect(Math.abs(phoneNow - marks[0]!.at)).toBeLessThan(5_000)
    expect(Math.abs(phoneNow - machine() - ms)).toBeLessThan(5_000)
  },
)
