import type { Named } from '../candidates-of'
import { matchChain } from './match-chain'
import { parseChain } from './parse-chain'

let count = 0
const named = (name: string, phone = '13800000000', why: string | null = null): Named => ({
  candidate: { participantId: `r_${++count}`, name, post: '会员', why, note: '' },
  ids: [],
  post: {
    ...{ _id: '', chamberId: 'c_xian', chamberName: '西安温州商会', post: 'member', personId: null },
    ...{ name, phone },
  },
  unfit: why,
})

const roster = [
  ...['郑海川', '林晓瓯', '陈立平', '王和平', '叶青', '王伟', '项知远'].map((name) => named(name)),
  named('李明', '13811112222'),
  named('李明', '13933334444'),
  named('金立海', '13855556666', '已在报名名单中（已报名）'),
]
const read = (text: string) => matchChain(parseChain(text), roster)
const outcome = (text: string) =>
  read(text).map(({ name, problem }) => (problem ? `${name}:${problem}` : name))

test('a 接龙 as it is copied from the group', () => {
  const text = `#接龙
西安温州商会第六期培训班报名，截止 5 月 30 日
例 张三 素食

1. 郑海川
2. 林晓瓯（素食，住单间）
3. 陈立平 13812345678
4. 王 伟
5. `
  expect(outcome(text)).toEqual(['郑海川', '林晓瓯', '陈立平', '王伟'])
})

test.each([
  ['1.郑海川', ['郑海川']],
  ['1、郑海川', ['郑海川']],
  ['1，郑海川', ['郑海川']],
  ['①郑海川', ['郑海川']],
  ['⑴ 郑海川', ['郑海川']],
  ['⒈郑海川', ['郑海川']],
  ['１．郑海川', ['郑海川']],
  ['（1）郑海川', ['郑海川']],
  ['1 郑海川', ['郑海川']],
  ['1郑海川', ['郑海川']],
  ['12) 郑海川', ['郑海川']],
  ['郑海川', ['郑海川']],
  ['1. 郑海川会长', ['郑海川']],
  ['1. 秘书长林晓瓯', ['林晓瓯']],
  ['1. 郑海川【自驾】[素食]', ['郑海川']],
  ['1. 郑海川（带夫人', ['郑海川']],
  ['1. 郑海川 2人', ['郑海川']],
  ['1. 郑海川+1', ['郑海川']],
  ['1. 郑海川，共2位', ['郑海川']],
  ['1. 郑海川 住一晚', ['郑海川']],
  ['1. 郑海川：138 1234 5678', ['郑海川']],
  ['1. 郑海川+8613812345678', ['郑海川']],
  ['1. 郑海川138-1234-5678', ['郑海川']],
  ['1. 郑海川、林晓瓯', ['郑海川', '林晓瓯']],
  ['1. 郑海川+林晓瓯/陈立平', ['郑海川', '林晓瓯', '陈立平']],
  ['1. 郑海川 林晓瓯', ['郑海川', '林晓瓯']],
  ['1. 郑海川和林晓瓯', ['郑海川', '林晓瓯']],
  ['1. 王和平', ['王和平']],
  ['1. 郑海川-叶青', ['郑海川', '叶青']],
  ['1. 王五、郑海川', ['王五:unknown', '郑海川']],
  ['1. 王五 素食', ['王五:unknown']],
  ['1. 郑海川\n2. 郑海川', ['郑海川', '郑海川:repeated']],
  ['1. 郑海川\n叶青', ['郑海川', '叶青']],
  ['1. 李明', ['李明:ambiguous']],
  ['1. 李明 4444', ['李明']],
  ['1. 李明4444', ['李明']],
  ['1. 李明 13811112222', ['李明']],
  ['1. 李明2222\n2. 李明4444', ['李明', '李明']],
  ['1. 金立海', ['金立海:unfit']],
  ['6月1日下午2点集合\n1. 郑海川', ['郑海川']],
  ['#接龙\n#接龙', []],
])('%j', (text, expected) => {
  expect(outcome(text)).toEqual(expected)
})

test('every problem says in words what is wrong, beside the line as it was written', () => {
  expect(read('１、王五（新）\n2. 李明\n3. 金立海')).toMatchObject([
    { line: '１、王五（新）', candidate: null, note: '商会名册里没有“王五”' },
    { line: '2. 李明', candidate: null, note: '名册里有 2 位“李明”，请从名单中选' },
    { candidate: { name: '金立海' }, note: '已在报名名单中（已报名）' },
  ])
})
