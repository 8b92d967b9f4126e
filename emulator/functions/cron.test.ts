import { nextRun, parseCron } from './cron'

/** The next moments after a time, both written as Beijing time. */
const runs = (expression: string, after: string, count = 1) => {
  const schedule = parseCron(expression)
  const found: (string | null)[] = []
  let at: number | null = Date.parse(`${after}+08:00`)
  while (found.length < count) {
    at = nextRun(schedule, at)
    found.push(at === null ? null : new Date(at + 8 * 3_600_000).toISOString().slice(0, 19))
    if (at === null) break
  }
  return found
}

test('every five minutes', () => {
  expect(runs('0 */5 * * * * *', '2026-01-01T23:54:59', 3)).toEqual([
    '2026-01-01T23:55:00',
    '2026-01-02T00:00:00',
    '2026-01-02T00:05:00',
  ])
})

test('eight in the morning of working days, Beijing time', () => {
  expect(runs('0 0 8 * * MON-FRI *', '2026-01-02T08:00:00', 2)).toEqual([
    '2026-01-05T08:00:00',
    '2026-01-06T08:00:00',
  ])
})

test('the last day of February comes in leap years only', () => {
  expect(runs('0 0 0 29 2 * *', '2026-01-01T00:00:00')).toEqual(['2028-02-29T00:00:00'])
})

test('a day and a weekday together mean either', () => {
  expect(runs('0 0 0 15 * 1 *', '2026-01-01T00:00:00', 3)).toEqual([
    '2026-01-05T00:00:00',
    '2026-01-12T00:00:00',
    '2026-01-15T00:00:00',
  ])
})

test('lists, ranges, steps and names of months', () => {
  expect(runs('10-30/10,45 0 0 1 JAN,3 * 2027', '2026-12-31T00:00:00', 5)).toEqual([
    '2027-01-01T00:00:10',
    '2027-01-01T00:00:20',
    '2027-01-01T00:00:30',
    '2027-01-01T00:00:45',
    '2027-03-01T00:00:10',
  ])
})

test('a schedule in the past has no next run', () => {
  expect(runs('0 0 0 1 1 * 2020', '2026-01-01T00:00:00')).toEqual([null])
})

test.each([
  '* * * * *',
  '60 * * * * * *',
  '* * 24 * * * *',
  '* * * 0 * * *',
  'a * * * * * *',
  '5-1 * * * * * *',
  '*/0 * * * * * *',
])('%s is refused', (expression) => {
  expect(() => parseCron(expression)).toThrow('cron')
})
