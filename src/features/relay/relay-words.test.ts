import type { Leg, RelayPage } from '@contract/relays'
import { fromShanghai } from '@contract/values/time'
import { figuresOf, heldInWords, holderOf, inChinese, shareTitle } from './relay-words'

const on = (day: string) => fromShanghai(day, '10:00')
const leg = (n: number, given: Partial<Leg> = {}): Leg => ({
  ...{ n, theme: '传承', holderName: `人${n}`, chamberName: '西安温州商会', mentorName: null },
  ...{ since: on('2026-11-18'), passedAt: null, line: null },
  ...given,
})
const relay = (given: Partial<RelayPage>): RelayPage => ({
  ...{
    activityId: 'a1',
    title: '红色接力',
    themes: [],
    legs: [],
    finished: false,
    offer: null,
    whyNotAccept: null,
  },
  can: { pass: false, accept: false, takeBack: false, start: false, pair: false, finish: false },
  ...given,
})

test.each([
  [1, '一'],
  [10, '十'],
  [12, '十二'],
  [20, '二十'],
  [35, '三十五'],
  [120, '120'],
])('%d is %s', (n, words) => expect(inChinese(n)).toBe(words))

test('how long somebody held it, and how long he has held it', () => {
  expect(heldInWords(leg(1, { passedAt: on('2026-11-20') }), 0)).toBe('11月18日接棒 · 11月20日交棒')
  expect(heldInWords(leg(1), on('2026-11-23'))).toBe('11月18日接棒，已持棒 5 天')
  expect(heldInWords(leg(1), on('2026-11-18'))).toBe('11月18日接棒')
})

test('a chamber counts once, and the days from the first hand to today or to the end', () => {
  const legs = [leg(1, { passedAt: on('2026-11-20') }), leg(2, { since: on('2026-11-20') })]
  expect(figuresOf(legs, on('2026-11-27'))).toEqual({ legs: 2, chambers: 1, days: 10 })
  expect(figuresOf([], 0)).toEqual({ legs: 0, chambers: 0, days: 0 })
})

test('nobody holds it before the start and after the end', () => {
  expect(holderOf(relay({}))).toBeNull()
  expect(holderOf(relay({ legs: [leg(1)], finished: true }))).toBeNull()
  expect(holderOf(relay({ legs: [leg(1), leg(2)] }))?.n).toBe(2)
})

test('the card says who holds it; passed to a group it asks who takes it', () => {
  const legs = [leg(1)]
  expect(shareTitle(relay({ legs }))).toBe('红色接力｜第一棒：西安温州商会 人1')
  const offer = { toName: null, line: '不停步', until: 1, token: 'x'.repeat(16) }
  expect(shareTitle(relay({ legs, offer }))).toBe('谁来接下第二棒？“不停步”')
  expect(shareTitle(relay({ legs, finished: true }))).toBe('红色接力圆满收官，共 1 棒')
})
