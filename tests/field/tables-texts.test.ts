import { readFileSync } from 'node:fs'
import path from 'node:path'
import { findTable, openTable } from '../../cloudfunctions/kernel/tables'
import { encodings, toGbk } from '../support/encodings'

const words = ['姓名', '手机', '企业', '日期', '交易时间', '商品', '金额(元)', '收/支', '交易对方']
const columnOf = (heading: string) => (words.includes(heading) ? heading : '')

async function tableOf(bytes: Buffer | string, name = '名册.csv') {
  const file = await openTable(Buffer.from(bytes), name)
  return findTable(await file.read(0), columnOf)
}
const cellsOf = async (bytes: Buffer | string) => (await tableOf(bytes)).rows.map(({ cells }) => cells)
const field = (name: string) => readFileSync(path.join(__dirname, '../fixtures/tables', name))
const one = [['陈一', '19930000001', '甲']]

test.each(['c04-title-then-tab.csv', 'c05-title-then-semicolon.csv'])(
  'B18 a title, then another mark: %s',
  async (name) => {
    const table = await tableOf(field(name), name)
    expect(table.rows.map(({ cells }) => cells)).toEqual(one)
    expect(table.leftOut[0]).toMatchObject({ kind: 'row', row: 1, found: '西安温州商会会员名册' })
  },
)
test('B18 titles with commas above a table of bars', async () => {
  const text =
    '账号，1234，币种：人民币\n起始日期，20261101，终止日期，20261129\n姓名|手机|企业\n陈一|19930000001|甲\n'
  expect(await cellsOf(text)).toEqual(one)
})
test('B18 a table of wide commas, as a Chinese keyboard writes it, with amounts', async () => {
  expect(await cellsOf('姓名，企业，金额(元)\n陈一，甲，1,000.00\n林二，乙，2,000.00\n')).toEqual([
    ['陈一', '甲', '1,000.00'],
    ['林二', '乙', '2,000.00'],
  ])
})
test('B18 tabs part the table and each amount has its comma', async () => {
  expect(await cellsOf('姓名\t金额(元)\n陈一\t1,000.00\n林二\t2,000.00\n')).toEqual([
    ['陈一', '1,000.00'],
    ['林二', '2,000.00'],
  ])
})
test('B18 the first line says the mark', async () => {
  const table = await tableOf('sep=;\r\n姓名;手机;企业\r\n陈一;19930000001;甲\r\n')
  expect([table.headingRows, table.rows[0]]).toEqual([[2], { row: 3, cells: one[0], problems: {} }])
})
test.each(Object.entries(encodings))('B18 %s', async (_, encode) => {
  expect(await cellsOf(encode('姓名,手机,企业\r\n陈一,19930000001,甲\r\n'))).toEqual(one)
})
test('B18 a torn character in UTF-8 is told where it stands; the rest is no rubbish', async () => {
  const bytes = Buffer.from('姓名,手机,企业\n陈一,19930000001,温州某某鞋业有限公司\n')
  bytes[bytes.indexOf('鞋')] = 0x20
  const { rows } = await tableOf(bytes)
  expect(rows[0]!.cells.slice(0, 2)).toEqual(['陈一', '19930000001'])
  expect(rows[0]!.problems).toEqual({ 2: expect.stringContaining('认不出的字') })
})

test('X7 ="…" is its text, and a number that lost its digits stays as it stands (c08)', async () => {
  expect(await cellsOf(field('c08-sci.csv'))).toEqual([
    ['陈一', '1.99E+10', '甲'],
    ['陈二', '19930000002', '乙'],
    ['陈三', '19930000003', '丙'],
  ])
})
test("X7 what guards a number: ' and ` and a tab", async () => {
  const text = "姓名,手机,企业\n`陈一,'19930000001,甲\n陈二\t,\t19930000002\t,`乙\n"
  expect(await cellsOf(text)).toEqual([
    ['陈一', '19930000001', '甲'],
    ['陈二', '19930000002', '乙'],
  ])
})
test("B18 a merchant's bill of WeChat: facts above, back-ticks, a line of stars between", async () => {
  const text = [
    '微信支付账单明细,,,,',
    '微信昵称：[温商],,,,',
    '共2笔记录,,,,',
    '----------------------微信支付账单明细列表--------------------,,,,',
    '交易时间,交易对方,商品,收/支,金额(元)',
    '`2026-11-29 10:22:33,`项知远,`捐款,`收入,`¥5000.00',
    '`2026-11-28 09:00:00,`陈一,`捐款,`收入,`¥300.00',
  ].join('\r\n')
  const table = await tableOf(`\ufeff${text}`)
  expect(table.headingRows).toEqual([5])
  expect(table.rows[0]!.cells).toEqual(['2026-11-29 10:22:33', '项知远', '捐款', '收入', '¥5000.00'])
})

test('B18 quotes: marks, line breaks and doubled quotes within', async () => {
  const text = '姓名,企业,手机\r\n"陈一","甲, ""乙"" 公司\r\n二部",19930000001\r\n林二,5"屏,19930000002\r\n'
  const table = await tableOf(text)
  expect(table.rows).toEqual([
    { row: 2, cells: ['陈一', '甲, "乙" 公司 二部', '19930000001'], problems: {} },
    { row: 3, cells: ['林二', '5"屏', '19930000002'], problems: {} },
  ])
})
test.each([
  ['before lines without any', '姓名,企业\n陈一,"甲公司\n林二,乙\n王三,丙\n'],
  ['before a line with sound ones', '姓名,企业\n陈一,"甲公司\n林二,"乙"\n王三,丙\n'],
])('B18 a quote that nobody closes swallows no line and is told: %s', async (_, text) => {
  const { rows } = await tableOf(text)
  expect(rows.map(({ row, cells }) => [row, ...cells])).toEqual([
    [2, '陈一', '"甲公司'],
    [3, '林二', '乙'],
    [4, '王三', '丙'],
  ])
  expect(rows.map(({ problems }) => Object.keys(problems).length)).toEqual([1, 0, 0])
})
test('B18 text of any length comes in whole, and columns beyond the 256th are told', async () => {
  const long = '长'.repeat(40_000)
  const many = Array.from({ length: 300 }, (_, i) => `值${i}`).join(',')
  const table = await tableOf(`姓名,手机,企业\n陈一,19930000001,${long}\n${many}\n`)
  expect(table.rows[0]!.cells[2]).toBe(long)
  const far = table.leftOut.filter(({ why }) => why.includes('前 256 列'))
  expect([far.length, far[0]!.column, far.at(-1)!.found]).toEqual([44, 'IW', '值299'])
})
test('X7 characters stay what they are: ① is no 1, brackets and letters become narrow', async () => {
  expect(await cellsOf(toGbk('姓名,手机,企业\n①陈一,１９９３００００００１,ＡＢ（甲）\n'))).toEqual([
    ['①陈一', '19930000001', 'AB(甲)'],
  ])
})
