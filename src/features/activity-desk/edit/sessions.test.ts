import { dateOf, fromShanghai, timeOf } from '@contract/values/time'
import { newSession, nextTitle, usualWindow, withDayCopied } from './sessions'

const part = (title: string, date: string, from: string, to: string) => ({
  id: title,
  title,
  startsAt: fromShanghai(date, from),
  endsAt: fromShanghai(date, to),
  place: '',
  counts: true,
})
const now = fromShanghai('2026-11-23', '10:20')

test('a copied day comes the day after with all its parts, its number one higher and ids of its own', () => {
  const day = [
    part('第 1 天上午', '2026-12-08', '09:00', '11:30'),
    part('第 1 天下午', '2026-12-08', '14:00', '17:00'),
  ]
  const all = withDayCopied(day)
  expect(all.map(({ title }) => title)).toEqual(['第 1 天上午', '第 1 天下午', '第 2 天上午', '第 2 天下午'])
  expect(all.slice(2).map(({ startsAt }) => [dateOf(startsAt), timeOf(startsAt)])).toEqual([
    ['2026-12-09', '09:00'],
    ['2026-12-09', '14:00'],
  ])
  expect(new Set(all.map(({ id }) => id)).size).toBe(4)
})

test('only the last day is copied', () => {
  const days = [part('第1天', '2026-12-08', '09:00', '17:00'), part('第2天', '2026-12-09', '09:00', '12:00')]
  expect(withDayCopied(days).map(({ title }) => title)).toEqual(['第1天', '第2天', '第3天'])
})

test('a title without a number keeps its words', () => {
  expect(nextTitle('大巴接送')).toBe('大巴接送')
})

test('a new session is on the day after the last one, and the first about a month from now', () => {
  expect(dateOf(newSession([], now).startsAt)).toBe('2026-12-23')
  const next = newSession([part('第 1 天', '2026-12-08', '09:00', '17:00')], now)
  expect([next.title, dateOf(next.startsAt), timeOf(next.endsAt)]).toEqual(['第 2 天', '2026-12-09', '17:00'])
})

test('the usual window closes three days before in the evening, and at the start when that has passed', () => {
  const later = usualWindow([part('', '2026-12-08', '09:00', '17:00')], now)
  expect(later?.closesAt).toBe(fromShanghai('2026-12-05', '18:00'))
  expect(later?.opensAt).toBe(fromShanghai('2026-11-23', '10:00'))
  const soon = usualWindow([part('', '2026-11-25', '09:00', '17:00')], now)
  expect(soon?.closesAt).toBe(fromShanghai('2026-11-25', '09:00'))
  expect(usualWindow([], now)).toBeNull()
})
