import { fromShanghai } from '@contract/values/time'
import { afterQuiet, isQuiet, sendsAt } from './quiet-hours'

const on = (day: number, time: string) => fromShanghai(`2026-12-${day}`, time)

test.each([
  ['21:29', false],
  ['21:30', true],
  ['00:00', true],
  ['07:29', true],
  ['07:30', false],
  ['12:00', false],
])('%s is quiet: %s', (time, quiet) => {
  expect(isQuiet(on(30, time))).toBe(quiet)
})

test('the night ends in the same morning, or in the next one, also over the end of the year', () => {
  expect(afterQuiet(on(30, '00:10'))).toBe(on(30, '07:30'))
  expect(afterQuiet(on(30, '22:00'))).toBe(on(31, '07:30'))
  expect(afterQuiet(on(31, '23:59'))).toBe(fromShanghai('2027-01-01', '07:30'))
  expect(afterQuiet(on(30, '18:00'))).toBe(on(30, '18:00'))
})

test('urgent ones, and those that the morning would find useless, do not wait', () => {
  const night = on(30, '23:00')
  expect(sendsAt(night, {})).toBe(on(31, '07:30'))
  expect(sendsAt(night, { urgent: true })).toBe(night)
  expect(sendsAt(night, { until: on(31, '07:30') })).toBe(night)
  expect(sendsAt(night, { until: on(31, '08:00') })).toBe(on(31, '07:30'))
})
