import type { CheckInDay, DayRow, Mark } from '@contract/check-in'
import { STEP_MS, writeCode } from '@contract/values/rotating-code'
import { cameTo, findScanned, nextAt, search, type Door } from './door'

const AT = 1_790_000_000_000
const secret = 'ab'.repeat(32)

const row = (participantId: string, given: Partial<DayRow> = {}): DayRow => ({
  ...{
    participantId,
    name: '项知远',
    chamberName: '西安温州商会',
    code: '4729',
    secret,
    came: [],
    waiting: false,
  },
  ...given,
})
const mark = (participantId: string, came: boolean, at: number, sessionId = 's1'): Mark => ({
  ...{ participantId, sessionId, at, came },
})
const door = (items: DayRow[], queue: Mark[] = []): Door => ({
  day: { activityId: 'a1', title: '培训班', sessions: [], items, came: {}, asOf: AT } satisfies CheckInDay,
  queue,
})
const shown = (who: string, at = AT, activityId = 'a1') => writeCode('P', activityId, who, secret, at)

describe('who is here', () => {
  const items = [row('p1', { came: ['s1'] }), row('p2'), row('p3', { came: ['s2'] })]

  test('is what the server said and what was marked since, each session by itself', () => {
    expect([...cameTo(door(items, [mark('p2', true, 1)]), 's1')]).toEqual(['p1', 'p2'])
    expect([...cameTo(door(items), 's2')]).toEqual(['p3'])
  })

  test('the later mark counts, however they are queued; marked twice is there once', () => {
    const taken = [mark('p1', false, 9), mark('p2', true, 5), mark('p2', true, 6), mark('p1', true, 8)]
    expect([...cameTo(door(items, taken), 's1')]).toEqual(['p2'])
  })

  test('a clock that is set back makes no later mark an earlier one', () => {
    expect(nextAt([mark('p1', true, AT + 500)], AT)).toBe(AT + 501)
    expect(nextAt([], AT)).toBe(AT)
  })
})

describe('a scanned code', () => {
  const here = door([row('p1'), row('p2', { came: ['s1'] }), row('p3', { waiting: true })])
  const found = (text: string, at = AT) => findScanned(here, 's1', text, at).kind

  test.each([
    ['lets somebody with a seat in', shown('p1'), 'welcome'],
    ['says that he is here already', shown('p2'), 'already'],
    ['says that he only waits', shown('p3'), 'waiting'],
    ['of somebody who did not sign up', shown('p9'), 'not-signed-up'],
    ['of another activity', shown('p1', AT, 'a2'), 'elsewhere'],
    ['of the venue', writeCode('V', 'a1', 's1', secret, AT), 'venue'],
    ['of something else', 'https://example.com/menu', 'foreign'],
  ])('%s', (_, text, kind) => expect(found(text)).toBe(kind))

  test('that was photographed is told from one that is shown now', () => {
    expect(found(shown('p1'), AT + STEP_MS)).toBe('welcome')
    expect(found(shown('p1'), AT + 3 * STEP_MS)).toBe('stale')
  })

  test('counts for its session alone', () => {
    expect(findScanned(here, 's2', shown('p2'), AT).kind).toBe('welcome')
  })
})

test('somebody is found by his four digits exactly, by a part of his name or of his chamber', () => {
  const items = [
    row('p1'),
    row('p2', { name: '陈晓峰', code: '0472' }),
    row('p3', { chamberName: '昆明温州总商会' }),
  ]
  const { day } = door(items)
  const ids = (typed: string) => search(day, typed).map(({ participantId }) => participantId)
  expect(ids('4729')).toEqual(['p1', 'p3'])
  expect(ids('0472')).toEqual(['p2'])
  expect(ids(' 晓 ')).toEqual(['p2'])
  expect(ids('昆明')).toEqual(['p3'])
  expect(ids('  ')).toEqual([])
})
