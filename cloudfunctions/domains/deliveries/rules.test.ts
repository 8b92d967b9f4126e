import { fromShanghai } from '@contract/values/time'
import { afterAnswer, nextTryAt } from './rules'

const MINUTE = 60_000
const noon = fromShanghai('2026-12-01', '12:00')
const tried = (tries: number) => ({ tries, urgent: false, until: null })
const answered = (code: number, tries = 1) => afterAnswer({ kind: 'refused', code }, tried(tries), noon, 0.5)

test('the pauses grow, and after the sixth try there is none', () => {
  const pauses = [1, 2, 3, 4, 5].map((tries) => (answered(-1, tries).change.nextAt! - noon) / MINUTE)
  expect(pauses).toEqual([1, 5, 15, 60, 240])
  expect(answered(-1, 6).change).toEqual({ state: 'dead', nextAt: null, reason: '试了 6 次，微信繁忙（-1）' })
})

test('chance moves a pause by a fifth at most', () => {
  const at = (chance: number) => nextTryAt(tried(3), noon, chance) - noon
  expect([at(0), at(0.5), at(1)]).toEqual([12 * MINUTE, 15 * MINUTE, 18 * MINUTE])
})

test('a pause that ends in the night lasts until the morning', () => {
  const evening = fromShanghai('2026-12-01', '20:00')
  expect(nextTryAt(tried(5), evening, 0.5)).toBe(fromShanghai('2026-12-02', '07:30'))
})

test('only the limit ends the run, on the last try too', () => {
  expect([answered(45009).stop, answered(45009, 6).stop, answered(-1).stop]).toEqual([true, true, false])
})

test('credits: kept by what was or may have been sent, given back by refusals, none where WeChat knows of none', () => {
  const credit = (answer: Parameters<typeof afterAnswer>[0]) => afterAnswer(answer, tried(1), noon, 0).credit
  expect([credit({ kind: 'sent' }), credit({ kind: 'silent' })]).toEqual(['leave', 'leave'])
  expect([-1, 45009, 47003, 40001].map((code) => answered(code).credit)).toEqual(Array(4).fill('back'))
  expect(answered(43101).credit).toBe('none')
})
