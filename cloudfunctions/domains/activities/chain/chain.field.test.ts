import type { Named } from '../candidates-of'
import { matchChain } from './match-chain'
import { parseChain } from './parse-chain'

let count = 0
const named = (name: string, phone = '13800000000'): Named => ({
  candidate: { participantId: `r_${++count}`, name, post: '会员', why: null, note: '' },
  ids: [],
  post: {
    ...{ _id: '', chamberId: 'c_xian', chamberName: '西安温州商会', post: 'member', personId: null },
    ...{ name, phone },
  },
  unfit: null,
})

const roster = [
  ...['郑海川', '林晓瓯', '陈立平', '阿卜杜拉·买买提', '刘䶮', '代小龙'].map((name) => named(name)),
  named('李明', '13711114444'),
  named('李明', '13922223333'),
]
const read = (text: string) => matchChain(parseChain(text), roster)
const outcome = (text: string) =>
  read(text).map(({ name, problem }) => (problem ? `${name}:${problem}` : name))

test.each([
  ['1. 郑海川\n2. 林晓瓯 取消', ['郑海川', '林晓瓯:cancelled']],
  ['1. 郑海川（临时有事，取消）', ['郑海川:cancelled']],
  ['1. 郑海川取消', ['郑海川:cancelled']],
  ['1. 郑海川 来不了了', ['郑海川:cancelled']],
  ['1. 郑海川【请假】', ['郑海川:cancelled']],
  ['1. 郑海川(不参加)', ['郑海川:cancelled']],
  ['1. 郑海川 待定', ['郑海川:cancelled']],
  ['1. 郑海川\n（有事去不了）\n2. 林晓瓯', ['郑海川:cancelled', '林晓瓯']],
  ['1. ❌郑海川\n2. ✅林晓瓯', ['郑海川:cancelled', '林晓瓯']],
  ['1. 郑\u0336海\u0336川\u0336', ['郑海川:cancelled']],
  ['1. 郑海川\n2. 林晓瓯\n3. 郑海川取消', ['郑海川:cancelled', '林晓瓯', '郑海川:cancelled']],
  ['参加：\n1. 郑海川\n请假：\n2. 林晓瓯', ['郑海川', '林晓瓯:cancelled']],
  ['请假人员：\n1. 郑海川', ['郑海川:cancelled']],
])('C1 %j: what says that he stays away is read', (text, expected) => {
  expect(outcome(text)).toEqual(expected)
})

test('C1 the words are quoted', () => {
  expect(read('1. 郑海川（临时有事，取消）')[0]!.note).toBe('写着“临时有事”，请核对')
})

test.each([
  '1. 郑海川 不吃辣',
  '1. 郑海川（不住宿）',
  '1. 郑海川（不能喝酒）',
  '1. 郑海川（有事请打电话）',
  '1. 郑海川（没时间吃午饭）',
  '如需取消请提前联系秘书处\n1. 郑海川',
  '不参加的请提前请假\n1. 郑海川',
])('C1 %j is no refusal', (text) => {
  expect(outcome(text)).toEqual(['郑海川'])
})

test.each([
  ['郑海川改为林晓瓯'],
  ['1. 郑海川换成林晓瓯'],
  ['1. 郑海川 → 林晓瓯'],
  ['1. 郑海川（林晓瓯代）'],
  ['1. 郑海川（由林晓瓯代替参加）'],
  ['1. 林晓瓯代替郑海川'],
  ['1. 林晓瓯替郑海川参加'],
  ['1. 郑海川会长改为林晓瓯秘书长'],
])('C2 %j: the second comes for the first', (text) => {
  const lines = read(text)
  expect(lines).toMatchObject([{ name: '林晓瓯', problem: 'replaced', candidate: { name: '林晓瓯' } }])
  expect(lines[0]!.note).toContain('郑海川')
})

test('C2 whoever is replaced further down is not chosen further up', () => {
  expect(outcome('1. 郑海川\n2. 陈立平\n3. 郑海川改为林晓瓯')).toEqual([
    '郑海川:cancelled',
    '陈立平',
    '林晓瓯:replaced',
  ])
})

test('C2 somebody unknown who comes for somebody is said, and a name with 代 is a name', () => {
  expect(outcome('1. 郑海川改为王五\n2. 代小龙')).toEqual(['王五:unknown', '代小龙'])
})

test.each([
  ['1. 🌹郑海川🌹', '郑海川'],
  ['1. ✅林晓瓯', '林晓瓯'],
  ['1️⃣ 郑海川', '郑海川'],
  ['1️⃣2️⃣郑海川', '郑海川'],
  ['🔟郑海川', '郑海川'],
  ['1. 郑海川👨‍👩‍👧👍🏻', '郑海川'],
  ['1. 刘䶮', '刘䶮'],
])('C3 %j is found', (text, name) => {
  expect(outcome(text)).toEqual([name])
})

test.each([
  '1. 李明 137****4444',
  '1. 李明137****4444',
  '1. 李明（137****4444）',
  '1. 李明 137-xxxx-4444',
  '1. 李明(尾号4444)',
  '1. 李明 后四位 4444',
  '1. 李明（4444）',
  '1. 李明（13711114444）',
  '1. 李明 137＊＊＊＊4444',
])('C3 %j is the one of two whose number it is', (text) => {
  expect(read(text)).toMatchObject([{ problem: null, candidate: { participantId: 'r_7' } }])
})

test.each([
  '阿卜杜拉•买买提',
  '阿卜杜拉・买买提',
  '阿卜杜拉买买提',
  '阿卜杜拉．买买提',
  '阿卜杜拉 买买提',
  '阿卜杜拉‧买买提会长',
])('C4 %s in a 接龙', (name) => {
  expect(outcome(`1. ${name}`)).toEqual(['阿卜杜拉·买买提'])
})
