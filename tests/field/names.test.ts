import fc from 'fast-check'
import { keysOf, searchKeysOf } from '../../cloudfunctions/domains/merchants/keys'
import { payerKeyOf } from '../../cloudfunctions/domains/pledges/derived'
import { bareNameOf, isSameName, nameKeyOf, nameQueryOf } from '../../cloudfunctions/kernel/names'
import { shortTermsOf } from '../../cloudfunctions/kernel/search-terms'

const ways = [
  '阿卜杜拉·买买提',
  '阿卜杜拉•买买提',
  '阿卜杜拉・买买提',
  '阿卜杜拉．买买提',
  '阿卜杜拉 · 买买提',
  '阿卜杜拉买买提',
  '🌹阿卜杜拉‧买买提',
]

test.each(ways)('C4 %s is one name everywhere', (way) => {
  expect(nameKeyOf(way)).toBe('阿卜杜拉买买提')
  expect(payerKeyOf(way)).toBe('阿卜杜拉买买提')
  for (const stored of ways) {
    const terms = shortTermsOf(stored)
    expect(nameQueryOf(way)!.terms.filter((term) => !terms.includes(term))).toEqual([])
    const keys = keysOf({ name: stored, phone: null, company: '', chamber: '', place: '', industry: '' })
    const asked = searchKeysOf({ query: way, chamber: '', place: '', industry: '' })!
    expect(asked.filter((key) => !keys.includes(key))).toEqual([])
  }
})

test.each([
  ['王 伟', '王伟'],
  ['王\u200b伟', '王伟'],
  ['王\ufe00伟', '王伟'],
  ['ＡＢＣ（集团）有限公司', 'abc集团有限公司'],
  ['⾦海', '金海'],
])('C4 %j is written %s', (way, key) => {
  expect(nameKeyOf(way)).toBe(key)
})

test('C4 rare characters stay, whatever plane or private area they are in', () => {
  for (const rare of ['䶮', '𬭎', '\ue815', '𰻝']) expect(nameKeyOf(`刘${rare}`)).toBe(`刘${rare}`)
})

test.each([
  ['郑海川会长', '郑海川'],
  ['秘书长林晓瓯', '林晓瓯'],
  ['郑海川（常务副会长）', '郑海川'],
  ['王总', '王'],
  ['会长', '会长'],
])('C4 %s without its title is %s', (written, bare) => {
  expect(bareNameOf(written)).toBe(bare)
})

test('C4 two people are not one', () => {
  expect(isSameName('郑海川会长', '郑海川')).toBe(true)
  expect(isSameName('项知远', '项之远')).toBe(false)
  expect(isSameName('刘䶮', '刘')).toBe(false)
})

test('C4 signs put anywhere in a name change nothing', () => {
  const sign = fc.constantFrom('·', '•', '・', '.', ' ', '\u3000', '\u200b', '🌹', '✅', '\ufe0f', '-')
  const name = fc.constantFrom('郑海川', '阿卜杜拉买买提', '欧阳修远', '刘䶮')
  fc.assert(
    fc.property(name, fc.array(fc.tuple(fc.nat(6), sign), { maxLength: 4 }), (plain, signs) => {
      const characters = [...plain]
      for (const [at, each] of signs) characters.splice(Math.min(at, characters.length), 0, each)
      expect(nameKeyOf(characters.join(''))).toBe(plain)
    }),
    { seed: 10, numRuns: 500 },
  )
})
