import type { Named } from '../candidates-of'
import { matchChain } from './match-chain'
import { parseChain } from './parse-chain'

const named = (name: string, at: number): Named => ({
  candidate: { participantId: `r_${at}`, name, post: '会员', why: null, note: '' },
  ids: [],
  post: {
    ...{ _id: '', chamberId: 'c_xian', chamberName: '西安温州商会', post: 'member', personId: null },
    ...{ name, phone: '13800000000' },
  },
  unfit: null,
})
const roster = ['郑海川', '林晓瓯', '陈立平'].map(named)
/** WeChat gives no more to a phone at once. */
const MB = 1024 * 1024

function read(text: string) {
  const start = process.cpuUsage()
  const lines = matchChain(parseChain(text), roster)
  const { user, system } = process.cpuUsage(start)
  return { lines, seconds: (user + system) / 1e6, bytes: Buffer.byteLength(JSON.stringify(lines)) }
}
const fill = (text: string) => text.repeat(8_000)

test.each([
  ...['郑海川', '、', '(', ')', '（', '代', '7', '138', '😀', '👨‍👩‍👧', ' ', 'a', '由', '改', '取消', '1️⃣'].map(
    (one) => [JSON.stringify(one), fill(one)],
  ),
  ['brackets in brackets', fill('([')],
  ['blanks around 由', `郑海川${fill(' ')}由${fill(' ')}林晓瓯`],
  ['blanks in a bracket', `郑海川(${fill(' ')}x`],
  ['改 with blanks', fill('郑 改 ')],
  ['代 with commas', fill('代,')],
  ['尾号 without number', fill('(手机尾号 ')],
  ['86 and dashes', fill('+86-')],
  ['masked numbers', fill('137*')],
  ['marks that strike through', `郑${fill('\u0336')}`],
])('G14 8,000 × %s in one line of a 接龙 are read within a second', (_, text) => {
  const { seconds, bytes } = read(text)
  expect(seconds).toBeLessThan(1)
  // The contract takes 8,000 characters; these are up to 90,000.
  expect(bytes / text.length).toBeLessThan(MB / 8_000)
})

test('G14 what is too long to be read is said, with what to do', () => {
  const { lines } = read(`1. ${'郑海川'.repeat(2_600)}\n2. 林晓瓯`)
  expect(lines).toMatchObject([
    { problem: 'unknown', candidate: null, note: expect.stringContaining('请每人一行再粘贴') },
    { name: '林晓瓯', problem: null },
  ])
})

test('G14 a long line with commas is read to its end, and one 取消 in it is said of everybody', () => {
  const names = ['郑海川', ...Array<string>(1_900).fill('王五'), '林晓瓯']
  const { lines, bytes } = read(`1. ${names.join('、')}`)
  expect(lines).toHaveLength(names.length)
  expect([lines[0]!.candidate?.name, lines.at(-1)!.candidate?.name]).toEqual(['郑海川', '林晓瓯'])
  expect(bytes).toBeLessThan(MB)
  const cancelled = read(`1. ${names.join('、')} 取消`).lines
  expect(cancelled[0]).toMatchObject({ name: '郑海川', problem: 'cancelled' })
})

test('G14 4,000 names of one letter stay below 1 MB', () => {
  expect(read(Array<string>(4_000).fill('王').join('、')).bytes).toBeLessThan(MB)
})
