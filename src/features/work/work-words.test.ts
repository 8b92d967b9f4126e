import { fromShanghai } from '@contract/values/time'
import { confirmedInWords, endingByUrgency, waitingCount, type Work } from './work-words'

const term = (daysLeft: number) => ({ daysLeft }) as Work['ending'][number]
const work: Work = {
  asOf: fromShanghai('2026-11-23', '10:00'),
  applications: 3,
  chambers: 252,
  confirmed: 187,
  ending: [term(-5), term(0), term(30), term(31), term(90)],
  stale: [],
}

test('terms that are over or end within 30 days are urgent, the others come later', () => {
  const { urgent, later } = endingByUrgency(work)
  expect(urgent.map(({ daysLeft }) => daysLeft)).toEqual([-5, 0, 30])
  expect(later.map(({ daysLeft }) => daysLeft)).toEqual([31, 90])
})

test('the share confirmed says of how many, and when', () => {
  expect(confirmedInWords(work)).toBe('187 / 252 已确认，截至 2026年11月23日')
})

test('applications and urgent terms wait for the office', () => {
  expect(waitingCount(work)).toBe(6)
})
