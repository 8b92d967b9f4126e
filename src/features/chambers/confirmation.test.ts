import { fromShanghai } from '@contract/values/time'
import { confirmationInWords, needsConfirming } from './confirmation'

const now = fromShanghai('2026-11-23', '10:00')

test.each([
  ['2026-11-23', '会长今天确认过'],
  ['2026-11-11', '会长确认于 12 天前'],
  ['2026-03-23', '会长确认于 8 个月前'],
  ['2025-11-23', '会长确认于 12 个月前'],
  ['2025-11-22', '待确认：上次确认是 2025年11月22日'],
])('confirmed on %s reads as “%s”', (date, words) => {
  expect(confirmationInWords(fromShanghai(date), now)).toBe(words)
})

test('a word that was never given is missing, one of a year ago is good for its last day', () => {
  expect(confirmationInWords(null, now)).toBe('待确认：会长还没有确认过')
  expect(needsConfirming(null, now)).toBe(true)
  expect(needsConfirming(fromShanghai('2025-11-23'), now)).toBe(false)
})
