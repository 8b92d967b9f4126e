import * as v from 'valibot'
import { formatRoughDate, roughDate, usualTermEnd } from './date'

const faults = (text: string) => {
  const { issues = [] } = v.safeParse(roughDate, text)
  return issues.map(({ message }) => message)
}

test.each([
  ['2013', '2013年'],
  ['2013-12', '2013年12月'],
  ['2013-12-08', '2013年12月8日'],
])('%s is said as exactly as it is known: %s', (rough, words) => {
  expect(faults(rough)).toEqual([])
  expect(formatRoughDate(rough)).toBe(words)
})

test.each([
  ['', '请填写日期'],
  ['去年', '日期应写成 2013、2013-12 或 2013-12-08'],
  ['2013-13', '没有这一天'],
  ['2013-02-30', '没有这一天'],
])('“%s” has one fault: %s', (rough, fault) => {
  expect(faults(rough)).toEqual([fault])
})

test.each([
  ['2026-11-23', '2031-11-22'],
  ['2026-01-01', '2030-12-31'],
  ['2028-02-29', '2033-02-28'],
])('a usual term from %s lasts until %s', (from, until) => {
  expect(usualTermEnd(from)).toBe(until)
})
