import { dateOf, formatAgo, formatDateTime, fromShanghai, timeOf } from './time'

const now = fromShanghai('2026-11-23', '10:00')

test('Shanghai is eight hours ahead of UTC, whatever the machine says', () => {
  expect(now).toBe(Date.UTC(2026, 10, 23, 2, 0))
  expect(dateOf(Date.UTC(2026, 10, 22, 16, 0))).toBe('2026-11-23')
  expect(timeOf(now)).toBe('10:00')
  expect(formatDateTime(now)).toBe('2026年11月23日 10:00')
})

test.each([
  ['2026-11-23', '09:59', '1 分钟前'],
  ['2026-11-23', '02:00', '8 小时前'],
  ['2026-11-22', '23:59', '昨天'],
  ['2026-11-21', '23:59', '11月21日'],
  ['2014-05-30', '09:00', '2014年5月30日'],
])('%s %s reads as “%s”', (date, time, expected) => {
  expect(formatAgo(fromShanghai(date, time), now)).toBe(expected)
})

test('a date that is none gives NaN', () => {
  expect(fromShanghai('2026-13-40')).toBeNaN()
})
