import { byYear, dayInYear } from './timeline'

const entry = (id: string, on: string) => ({ id, on, kind: 'training' as const, title: id })

test('a growth record reads from the newest entry down, year by year', () => {
  const years = byYear([entry('b', '2025-10-01'), entry('c', '2026-05-20'), entry('a', '2025-03-12')])
  expect(years.map(({ year, entries }) => [year, entries.map(({ id }) => id)])).toEqual([
    ['2026', ['c']],
    ['2025', ['b', 'a']],
  ])
})

test('entries of one day keep the order they came in', () => {
  const [year] = byYear([entry('first', '2026-01-05'), entry('second', '2026-01-05')])
  expect(year?.entries.map(({ id }) => id)).toEqual(['first', 'second'])
})

test('a day is said without its year, which stands above', () => {
  expect(dayInYear('2026-05-02')).toBe('5月2日')
})
