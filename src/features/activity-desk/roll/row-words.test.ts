import type { StandingThere } from '@contract/activities'
import type { SignUpKind } from '@contract/sign-up-kinds'
import { fromShanghai } from '@contract/values/time'
import { answerInWords, standingOfRow } from './row-words'

const standing = { state: 'seated' as const, reviewing: false, position: null, offerUntil: null, why: null }
const asked = { id: 'q', label: '问题', required: false }

test.each<[StandingThere, SignUpKind, string]>([
  [standing, 'seated', '已报名'],
  [{ ...standing, reviewing: true }, 'reviewing', '待审核'],
  [standing, 'asking', '申请取消'],
  [{ ...standing, state: 'waiting' as const, position: 3 }, 'waiting', '候补第 3 位'],
  [
    { ...standing, state: 'waiting' as const, position: 3, reviewing: true },
    'reviewing',
    '待审核，候补第 3 位',
  ],
  [
    { ...standing, state: 'offered' as const, offerUntil: fromShanghai('2026-11-23', '18:00') },
    'offered',
    '待本人确认，到 2026年11月23日 18:00',
  ],
  [{ ...standing, state: 'out' as const, why: 'lapsed' as const }, 'out', '逾期未确认'],
])('%# a line says where somebody stands as the office needs it', (standing, kind, words) => {
  expect(standingOfRow({ standing, kind }).words).toBe(words)
})

test('answers of every kind read as words', () => {
  const number = { ...asked, kind: 'number' as const, min: null, max: null, unit: '人' }
  expect(answerInWords(number, 2)).toBe('2人')
  const choice = { ...asked, kind: 'choice' as const, options: ['甲', '乙'], multiple: true }
  expect(answerInWords(choice, ['甲', '乙'])).toBe('甲、乙')
  expect(answerInWords({ ...asked, kind: 'date' }, '2026-11-23')).toBe('2026年11月23日')
  expect(answerInWords({ ...asked, kind: 'agreement' }, true)).toBe('已承诺')
  expect(answerInWords({ ...asked, kind: 'file' }, 'f_1')).toBe('已上传')
  expect(answerInWords({ ...asked, kind: 'text' }, undefined)).toBe('没有填')
})
