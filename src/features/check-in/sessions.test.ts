import { fromShanghai } from '@contract/values/time'
import { sessionAt, sessionTime } from './sessions'

const session = (id: string, from: string, to: string) => ({
  ...{ id, title: id, place: '', counts: true },
  startsAt: fromShanghai('2026-11-18', from),
  endsAt: fromShanghai('2026-11-18', to),
})
const sessions = [session('afternoon', '14:00', '17:00'), session('morning', '09:00', '11:30')]
const at = (time: string, date = '2026-11-18') => sessionAt(sessions, fromShanghai(date, time))?.id

test.each([
  ['an hour before it begins people come', '08:10', 'morning'],
  ['while it runs', '10:00', 'morning'],
  ['between two the next', '12:00', 'afternoon'],
  ['after the last still the last', '20:00', 'afternoon'],
])('%s', (_, time, id) => expect(at(time)).toBe(id))

test('days before it is the first, and without sessions none', () => {
  expect(at('09:00', '2026-11-01')).toBe('morning')
  expect(sessionAt([], 0)).toBeUndefined()
})

test('a session that ends on another day says on which', () => {
  const night = { ...session('coach', '20:00', '21:00'), endsAt: fromShanghai('2026-11-19', '06:00') }
  expect(sessionTime(night)).toBe('11月18日 20:00—11月19日 06:00')
  expect(sessionTime(sessions[1]!)).toBe('11月18日 09:00—11:30')
})
