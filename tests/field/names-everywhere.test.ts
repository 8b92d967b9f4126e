import fc from 'fast-check'
import { isNamed } from '@contract/values/name-key'
import type { Named } from '../../cloudfunctions/domains/activities/candidates-of'
import { matchChain } from '../../cloudfunctions/domains/activities/chain/match-chain'
import { parseChain } from '../../cloudfunctions/domains/activities/chain/parse-chain'
import { possibleNames } from '../../cloudfunctions/domains/pledge-desk/bank/remarks'
import { mayBeOnePayment } from '../../cloudfunctions/domains/ledger/rules/one-payment'
import { keysOf, searchKeysOf } from '../../cloudfunctions/domains/merchants/keys'
import { duplicateMarksOf } from '../../cloudfunctions/domains/merchants/marks'
import { payerKeyOf } from '../../cloudfunctions/domains/pledges/derived'
import { isSameName, nameQueryOf } from '../../cloudfunctions/kernel/names'
import { shortTermsOf } from '../../cloudfunctions/kernel/search-terms'

const people = [
  ...['郑海川', '林晓瓯', '欧阳修远', '司徒明', '慕容 雪', '尉迟恭'],
  ...['阿卜杜拉·买买提', '迪丽热巴·迪力木拉提', '次仁·旺姆', '爱新觉罗•启功'],
  ...['刘䶮', '李𬭎', '张𰻝', '王㛃', '陈𠮷', '赵𡗗', '周𫟹', '何𮧵', '吴\ufa0c'],
  ...['John Smith', 'María Chen', "O'Neil Wang"],
] as const

const named = (name: string, i: number): Named => ({
  candidate: { participantId: `r_${i}`, name, post: '会员', why: null, note: '' },
  ids: [],
  post: {
    ...{ _id: '', chamberId: 'c_xian', chamberName: '西安温州商会', post: 'member', personId: null },
    ...{ name, phone: '13800000000' },
  },
  unfit: null,
})
const roster = people.map(named)

const merchant = (name: string) => ({
  name,
  phone: null,
  company: '甲公司',
  chamber: '',
  place: '',
  industry: '',
})
const payment = (payer: string) => ({ on: '2026-11-20', payer, amountFen: 100, bankNo: '' })
const isHan = (name: string) => /^\p{Script=Han}/u.test(name)

/** Every place in the product that asks whether this writing means that person. */
const doors: Record<string, (stored: string, written: string) => boolean> = {
  接龙: (stored, written) => {
    const [line, more] = matchChain(parseChain(`接龙\n1. ${written}`), roster)
    return line?.candidate?.name === stored && line.problem === null && !more
  },
  名册查找: (stored, written) => {
    const terms = shortTermsOf(stored)
    return nameQueryOf(written)!.terms.every((term) => terms.includes(term))
  },
  温商查找: (stored, written) => {
    const keys = keysOf(merchant(stored))
    return searchKeysOf({ query: written, chamber: '', place: '', industry: '' })!.every((key) =>
      keys.includes(key),
    )
  },
  疑似重复: (stored, written) =>
    duplicateMarksOf(merchant(stored)).join() === duplicateMarksOf(merchant(written)).join(),
  银行户名: (stored, written) => payerKeyOf(stored) === payerKeyOf(written),
  银行附言: (stored, written) => possibleNames(`代${written}付`).includes(payerKeyOf(stored)),
  可能已登记: (stored, written) => mayBeOnePayment(payment(stored), payment(written)),
  代报名单: isNamed,
  入会: isSameName,
}

const dots = ['·', '•', '・', '‧', '∙', '⋅', '.', '．', '･', '']
const blanks = [' ', '\u00a0', '\u3000', '\u200b', '\u200d', '\ufeff', '\u2060', '']
const emoji = ['🌹', '✅', '👍🏻', '🇨🇳', '❤️', '🫡', '']
const before = ['', '', '会长', '秘书长']
const after = ['', '', '会长', '常务副会长', '先生', '女士', '总', '顾问', '博士']
const wide = (text: string) =>
  text.replace(/[A-Za-z]/g, (each) => String.fromCharCode(each.charCodeAt(0) + 0xfee0))

const way = fc.record({
  who: fc.constantFrom(...people),
  dot: fc.constantFrom(...dots),
  blank: fc.constantFrom(...blanks),
  at: fc.nat(8),
  selector: fc.constantFrom('', '\ufe00', '\u{e0100}'),
  sign: fc.constantFrom(...emoji),
  title: fc.tuple(fc.constantFrom(...before), fc.constantFrom(...after)),
  isWide: fc.boolean(),
  isLoud: fc.boolean(),
})

type Way = typeof way extends fc.Arbitrary<infer W> ? W : never

function written({ who, dot, blank, at, selector, sign, title: [front, back], isWide, isLoud }: Way): string {
  const plain = isHan(who) ? who.replace(/[·•]/g, dot).replace('䶮', at % 2 ? '\ue863' : '䶮') : who
  const letters = [...plain.replace(/ /g, blank === '' ? '' : ' ')]
  if (isHan(who)) letters.splice(Math.min(Math.max(1, at), letters.length), 0, selector, blank)
  const name = letters.join('')
  const titled = isHan(who) && !(front && back) ? `${front}${name}${back}` : name
  const cased = isLoud ? titled.toUpperCase() : titled
  return `${sign}${isWide ? wide(cased) : cased}${sign}`
}

test.each(Object.entries(doors))('C4 generated: %s knows everybody, however he is written', (_, isMeant) => {
  fc.assert(
    fc.property(way, (given) => {
      const text = written(given)
      if (!isMeant(given.who, text)) throw new Error(JSON.stringify(text))
    }),
    { seed: 10, numRuns: 400 },
  )
})

test.each(Object.entries(doors))('C4 generated: %s takes nobody for another', (_, isMeant) => {
  fc.assert(
    fc.property(way, fc.constantFrom(...people), (given, another) => {
      fc.pre(another !== given.who)
      expect(isMeant(another, written({ ...given, title: ['', ''] }))).toBe(false)
    }),
    { seed: 11, numRuns: 200 },
  )
})

test('C4 branches of a company are told apart by their brackets', () => {
  expect(payerKeyOf('某某（上海）有限公司')).not.toBe(payerKeyOf('某某（温州）有限公司'))
  expect(payerKeyOf('某某（上海）有限公司')).toBe(payerKeyOf('某某(上海)有限公司'))
})
