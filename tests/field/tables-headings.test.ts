import { readFileSync } from 'node:fs'
import path from 'node:path'
import { findTable, openTable, type ColumnOf } from '../../cloudfunctions/kernel/tables'
import { rawWorkbook } from '../support/raw-workbook'

const oneOf =
  (...words: string[]): ColumnOf =>
  (heading) =>
    words.includes(heading) ? heading : ''
const people = oneOf('姓名', '手机', '企业', '商会', '会长 姓名', '会长 电话', '秘书长 姓名', '秘书长 电话')
const bank = oneOf('日期', '交易日期', '摘要', '借方', '贷方', '余额', '对方户名', '金额')

async function tableOf(text: string, columnOf: ColumnOf, name = '名册.csv') {
  const file = await openTable(Buffer.from(text), name)
  return findTable(await file.read(0), columnOf)
}
const rowsOf = ({ rows }: Awaited<ReturnType<typeof tableOf>>) =>
  rows.map(({ row, cells }) => [row, ...cells])

const field = (name: string) => readFileSync(path.join(__dirname, '../fixtures/tables', name))
async function sheetOf(bytes: Buffer, columnOf: ColumnOf) {
  const file = await openTable(bytes, '名册.xlsx')
  return findTable(await file.read(0), columnOf)
}

/** A sheet of texts by place, with merged areas. */
function merged(lines: readonly (readonly string[])[], areas: readonly string[]): Buffer {
  const cell = (text: string) => (text ? `<c t="inlineStr"><is><t>${text}</t></is></c>` : '<c/>')
  const rows = lines.map((cells) => `<row>${cells.map(cell).join('')}</row>`).join('')
  const after = `<mergeCells>${areas.map((area) => `<mergeCell ref="${area}"/>`).join('')}</mergeCells>`
  return rawWorkbook({ sheets: [{ name: '名册', rows, after }] })
}

test('B2 two lines of a statement are one heading', async () => {
  const text =
    '日期,摘要,发生额,,余额,对方户名\n,,借方,贷方,,\n2026-11-29,付款,30000,,1,某公司\n2026-11-29,捐款,,5000,1,项知远\n'
  const table = await tableOf(text, bank, '流水.csv')
  expect(table.headingRows).toEqual([1, 2])
  expect(table.headings).toEqual(['日期', '摘要', '借方', '贷方', '余额', '对方户名'])
  expect(rowsOf(table)).toEqual([
    [3, '2026-11-29', '付款', '30000', '', '1', '某公司'],
    [4, '2026-11-29', '捐款', '', '5000', '1', '项知远'],
  ])
})
test('X2 a heading merged over two columns and one line beneath it (x06)', async () => {
  const table = await sheetOf(field('x06-two-row-heading.xlsx'), people)
  expect(table.headingRows).toEqual([2, 3])
  expect(table.headings).toEqual(
    ['序号', '姓名', '联系方式 手机', '联系方式 微信', '企业', '备注'].map((heading) =>
      heading.replace('联系方式 手机', '手机'),
    ),
  )
  expect(table.rows.map(({ cells }) => cells)).toEqual([['1', '陈一', '19930000001', 'wx1', '甲']])
})
test('X2 all headings but two merged downwards, the same word twice beneath', async () => {
  const bytes = merged(
    [
      ['2026年商会通讯录'],
      ['商会', '会长', '', '秘书长', ''],
      ['', '姓名', '电话', '姓名', '电话'],
      ['北京', '陈一', '19930000001', '林二', '19930000002'],
    ],
    ['A1:E1', 'A2:A3', 'B2:C2', 'D2:E2'],
  )
  const table = await sheetOf(bytes, people)
  expect(table.headingRows).toEqual([2, 3])
  expect(table.headings).toEqual(['商会', '会长 姓名', '会长 电话', '秘书长 姓名', '秘书长 电话'])
})
test('X2 one cell merged over two columns stands for one, as printing programs write it', async () => {
  const bytes = merged(
    [
      ['姓名', '', '手机', ''],
      ['陈一', '', '19930000001', ''],
    ],
    ['A1:B1', 'C1:D1', 'A2:B2', 'C2:D2'],
  )
  const table = await sheetOf(bytes, people)
  expect(table.headings).toEqual(['姓名', '', '手机'])
  expect([table.headingRows, table.leftOut]).toEqual([[1], []])
})
test('B2 a row of words beneath the heading is a row', async () => {
  const table = await tableOf('姓名,,企业\n陈一,经理,甲公司\n林二,,乙公司\n', people)
  expect(table.headingRows).toEqual([1])
  expect(table.headings).toEqual(['姓名', '', '企业'])
  expect(table.leftOut).toEqual([
    {
      kind: 'column',
      sheet: '名册',
      row: 2,
      column: 'B',
      found: '经理',
      why: expect.stringContaining('没有表头'),
    },
  ])
})

test.each([1, 24, 300])('B18 %s lines above the heading', async (count) => {
  const above = Array.from({ length: count }, (_, i) => `账户明细，第 ${i + 1} 项：无`).join('\n')
  const table = await tableOf(
    `${above}\n交易日期\t摘要\t贷方\t对方户名\n2026-11-29\t捐款\t5000\t项知远\n`,
    bank,
    '流水.txt',
  )
  expect(table.headingRows).toEqual([count + 1])
  expect(rowsOf(table)).toEqual([[count + 2, '2026-11-29', '捐款', '5000', '项知远']])
  expect(table.leftOut).toHaveLength(1)
})
test('B18 a block of facts with two known words above the heading', async () => {
  const text =
    '账户,金额,日期\n招商银行,1000,2026-11-29\n\n交易日期,摘要,借方,贷方,余额,对方户名\n2026-11-29,捐款,,5000,1,项知远\n'
  expect(rowsOf(await tableOf(text, bank, '流水.csv'))).toEqual([
    [5, '2026-11-29', '捐款', '', '5000', '1', '项知远'],
  ])
})
test('B18 headings that are printed again on each page are no rows, and are told', async () => {
  const head = '姓名,手机,企业'
  const table = await tableOf(`${head}\n陈一,19930000001,甲\n第 1 页\n${head}\n林二,19930000002,乙\n`, people)
  expect(rowsOf(table)).toEqual([
    [2, '陈一', '19930000001', '甲'],
    [3, '第 1 页'],
    [5, '林二', '19930000002', '乙'],
  ])
  expect(table.leftOut.map(({ row, why }) => [row, why.includes('表头')])).toEqual([[4, true]])
})
test('B4 a file whose headings nobody knows: the first line of words as wide as the table', async () => {
  const table = await tableOf(
    '某某系统导出\n甲列,乙列,丙列\n2026-11-29,5000,项知远\n2026-11-28,300,陈一\n',
    oneOf(),
  )
  expect([table.headingRows, table.headings]).toEqual([[2], ['甲列', '乙列', '丙列']])
})
test('B4 a file without headings loses no row: its columns are called by their letters', async () => {
  const table = await tableOf('陈一,19930000001,甲\n林二,19930000002,乙\n', people)
  expect([table.headingRows, table.headings]).toEqual([[], ['A 列', 'B 列', 'C 列']])
  expect(rowsOf(table)).toHaveLength(2)
})
test('X1 a sheet with headings and no rows is refused in words', async () => {
  await expect(tableOf('姓名,手机,企业\n', people)).rejects.toThrow('工作表“名册”里没有数据')
})
