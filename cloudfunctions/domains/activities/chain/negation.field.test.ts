import type { Named } from '../candidates-of'
import { matchChain } from './match-chain'
import { parseChain } from './parse-chain'

const named = (name: string, i: number): Named => ({
  candidate: { participantId: `r_${i}`, name, post: '会员', why: null, note: '' },
  ids: [],
  post: {
    ...{ _id: '', chamberId: 'c_xian', chamberName: '西安温州商会', post: 'member', personId: null },
    ...{ name, phone: '13800000000' },
  },
  unfit: null,
})
const roster = ['郑海川', '林晓瓯', '陈立平', '代小龙', '吴改霞', '胡去非', '朱撤', '何必去'].map(named)
const outcome = (text: string) =>
  matchChain(parseChain(text), roster).map(({ name, problem }) => (problem ? `${name}:${problem}` : name))

const away = [
  ...[
    '不去了',
    '来不了',
    '去不成',
    '请假',
    '退出',
    '撤',
    '撤了',
    '改期',
    '改期再去',
    '待定',
    '（待定）',
    '(待确认)',
  ],
  ...[
    '？',
    '?',
    '（？）',
    '？？',
    '暂时不去',
    '去不去再说',
    '先不报',
    '不报了',
    '取消报名',
    '没空',
    '人在外地',
    '出差',
  ],
  ...[
    '身体不适',
    '生病',
    '住院',
    '隔离',
    '有会',
    '冲突',
    '时间冲突',
    '无法前往',
    '不克参加',
    '缺席',
    '划掉',
    '下次',
    '转让',
  ],
  ...['不来', '未必来', '可能不来', '也许', '争取', '尽量', '看情况', '候补', '替补', '备选'],
]
test.each(away)('C1 郑海川 %s is never chosen without a look', (words) => {
  for (const line of [
    `1. 郑海川 ${words}`,
    `1. 郑海川${words}`,
    `1、郑海川，${words}`,
    `1. 郑海川（${words.replace(/[()（）]/g, '')}）`,
  ])
    expect([line, outcome(line)]).toEqual([
      line,
      [line === '1. 郑海川撤' ? '郑海川撤:unknown' : '郑海川:cancelled'],
    ])
})

const instead = [
  ...[
    '郑海川换成林晓瓯',
    '郑海川（由林晓瓯代）',
    '郑海川由林晓瓯代',
    '郑海川 由林晓瓯代为参加',
    '林晓瓯代郑海川参加',
  ],
  ...[
    '代郑海川参加：林晓瓯',
    '林晓瓯（代郑海川）',
    '林晓瓯(替郑海川)',
    '由林晓瓯代郑海川参加',
    '郑海川改由林晓瓯参加',
  ],
  ...[
    '郑海川不去了，换林晓瓯',
    '郑海川来不了，由林晓瓯代替',
    '郑海川请假，林晓瓯代',
    '郑海川的名额给林晓瓯',
    '郑海川让给林晓瓯',
  ],
  ...['郑海川委托林晓瓯参加', '郑海川派林晓瓯参加', '郑海川—>林晓瓯', '郑海川改成林晓瓯去'],
]
test.each(instead)('C2 %s: the second for the first, neither chosen without a look', (text) => {
  const found = outcome(`1. ${text}`)
  expect(found).not.toContain('郑海川')
  expect(found).toContain('林晓瓯:replaced')
})

test.each([
  ...['1. 代小龙', '1. 吴改霞', '1. 胡去非', '1. 朱撤', '1. 何必去'],
  ...[
    '1. 郑海川 （不要辣）',
    '1. 郑海川（几点集合？）',
    '1. 郑海川 要发票',
    '1. 郑海川 有会务费吗？',
    '1. 郑海川（自己去）',
  ],
  ...['1. 郑海川（坐高铁来）', '1. 郑海川 不用接', '1. 郑海川 下次会议也去'],
])('C1 %j says that he comes', (line) => {
  expect(outcome(line)).toHaveLength(1)
  expect(outcome(line)[0]).not.toContain(':')
})
