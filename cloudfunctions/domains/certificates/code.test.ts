import { certificateCode } from '@contract/certificates'
import * as v from 'valibot'
import { certificateCodeOf, grouped } from './code'

const activity = { secret: 'ab'.repeat(32) }

test('twelve of Crockford’s letters and digits, the same for the same person', () => {
  const code = certificateCodeOf(activity, 'p_1')
  expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{12}$/)
  expect(certificateCodeOf(activity, 'p_1')).toBe(code)
})

test('another person or another activity has another one: 20,000 without a clash, every character in use', () => {
  const codes = Array.from({ length: 20_000 }, (_, i) => certificateCodeOf(activity, `p_${i}`))
  expect(new Set(codes).size).toBe(20_000)
  for (let i = 0; i < 12; i++) expect(new Set(codes.map((code) => code[i])).size).toBe(32)
  expect(certificateCodeOf({ secret: 'cd'.repeat(32) }, 'p_1')).not.toBe(codes[1])
})

test('however somebody types it, it is the same code', () => {
  const code = certificateCodeOf(activity, 'p_1')
  const typed = [grouped(code), code.toLowerCase(), code.replace(/(.{4})(?=.)/g, '$1-')]
  typed.push(code.replace(/0/g, 'O').replace(/1/g, 'l'))
  for (const each of typed) expect(v.parse(certificateCode, each)).toBe(code)
})
