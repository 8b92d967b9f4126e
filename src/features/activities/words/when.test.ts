import { fromShanghai } from '@contract/values/time'
import { leftWords, momentWords, spanWords } from './when'

const now = fromShanghai('2026-11-23', '10:00')
const at = fromShanghai

test.each([
  [at('2026-11-28', '09:00'), at('2026-11-28', '17:00'), '11月28日（周六）09:00—17:00'],
  [at('2026-11-28', '09:00'), at('2026-11-30', '12:00'), '11月28日—30日（周六至周一）'],
  [at('2026-11-28', '19:00'), at('2026-11-29', '00:00'), '11月28日（周六）19:00—24:00'],
  [at('2026-11-30', '09:00'), at('2026-12-01', '12:00'), '11月30日—12月1日（周一至周二）'],
  [at('2025-12-30', '09:00'), at('2025-12-31', '12:00'), '2025年12月30日—31日（周二至周三）'],
  [at('2026-12-31', '09:00'), at('2027-01-02', '12:00'), '12月31日—2027年1月2日（周四至周六）'],
])('from %d to %d reads as %s', (from, to, words) => {
  expect(spanWords(from, to, now)).toBe(words)
})

test('the year is said when it is not this one', () => {
  expect(momentWords(at('2025-11-28', '18:00'), now)).toBe('2025年11月28日（周五）18:00')
})

test.each([
  [2 * 86_400_000 + 3 * 3_600_000 + 59_000, '2 天 3 小时'],
  [5 * 3_600_000 + 12 * 60_000, '5 小时 12 分'],
  [500_000, '8 分 20 秒'],
  [0, null],
  [-1, null],
])('%d ms are left as “%s”', (ms, words) => {
  expect(leftWords(now + ms, now)).toBe(words)
})
