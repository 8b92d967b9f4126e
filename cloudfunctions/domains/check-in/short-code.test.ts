import { MAX_PARTICIPANTS } from '@contract/activities'
import { shortCodeOf } from './short-code'

test('four digits, and nobody’s are somebody else’s', () => {
  const codes = Array.from({ length: 10_000 }, (_, i) => shortCodeOf(i + 1))
  expect(codes.every((code) => /^\d{4}$/.test(code))).toBe(true)
  expect(new Set(codes).size).toBe(10_000)
  expect(MAX_PARTICIPANTS).toBeLessThan(10_000)
})
