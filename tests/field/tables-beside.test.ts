import { findTable, openTable } from '../../cloudfunctions/kernel/tables'
import { rawWorkbook, type RawSheet, type RawStyle } from '../support/raw-workbook'

const columnOf = (heading: string) => (['姓名', '手机', '企业'].includes(heading) ? heading : '')
const text = (place: string, said: string) => `<c r="${place}" t="inlineStr"><is><t>${said}</t></is></c>`
const headings = `<row r="1">${text('A1', '姓名')}${text('B1', '手机')}${text('C1', '企业')}</row>`

async function tableOf(rows: string, more: Partial<RawSheet> = {}, formats: RawStyle[] = []) {
  const bytes = rawWorkbook({ sheets: [{ name: '名册', rows: headings + rows, ...more }], formats })
  return findTable(await (await openTable(bytes, '名册.xlsx')).read(0), columnOf)
}
const problemsOf = async (...given: Parameters<typeof tableOf>) =>
  (await tableOf(...given)).rows.map(({ problems }) => Object.keys(problems).map(Number))

test('X3 what is struck out is told: a style, a piece of a text, and not what merely says so', async () => {
  const struck = '<is><r><rPr><strike/></rPr><t>旧</t></r><r><t>新</t></r></is>'
  const sound = '<is><r><rPr><strike val="0"/></rPr><t>新</t></r></is>'
  const rows = `<row r="2"><c r="A2" s="1"><v>12</v></c><c r="B2" t="inlineStr">${struck}</c><c r="C2" t="inlineStr">${sound}</c></row>`
  expect(await problemsOf(rows, {}, ['struck out'])).toEqual([[0, 1]])
})
test('X2 what lies unseen under a merged cell is told, beside it and beneath it', async () => {
  const rows = `<row r="2">${text('A2', '陈一')}${text('B2', '旧号码')}${text('C2', '甲')}</row><row r="3">${text('A3', '林二')}${text('C3', '甲')}</row>`
  const after =
    '<mergeCells><mergeCell ref="A2:B2"/><mergeCell ref="A2:A3"/><mergeCell ref="C2:C3"/></mergeCells>'
  const table = await tableOf(rows, { after })
  expect(table.rows.map(({ problems }) => problems)).toEqual([
    { 1: expect.stringContaining('藏着“旧号码”') },
    { 0: expect.stringContaining('藏着“林二”') },
  ])
})
test('X3 lines printed above and below are told, page numbers alone are not', async () => {
  const after =
    '<headerFooter><oddHeader>&amp;C&amp;"宋体"&amp;14温商名册 &amp;&amp; 通讯录</oddHeader><oddFooter>第 &amp;P 页，共 &amp;N 页</oddFooter><firstFooter>&amp;R注：带 * 的已离任</firstFooter></headerFooter>'
  const { leftOut } = await tableOf(`<row r="2">${text('A2', '陈一')}</row>`, { after })
  expect(leftOut.map(({ sheet, found, why }) => [sheet, found, why.slice(0, 5)])).toEqual([
    ['名册', '温商名册 & 通讯录', '页眉、页脚'],
    ['名册', '注:带 * 的已离任', '页眉、页脚'],
  ])
})
test('X3 rows that stand in a sheet whose rows are hidden by default are read; those that say hidden are told', async () => {
  const rows = `<row r="2">${text('A2', '陈一')}</row><row r="3" hidden="1">${text('A3', '林二')}</row>`
  const { rows: read, leftOut } = await tableOf(rows, { before: '<sheetFormatPr zeroHeight="1"/>' })
  expect([read.map(({ row }) => row), leftOut.map(({ row }) => row)]).toEqual([[2], [3]])
})
test('X3 links are told once', async () => {
  const after = '<hyperlinks><hyperlink ref="A2" r:id="r1"/><hyperlink ref="A3" r:id="r2"/></hyperlinks>'
  const { leftOut } = await tableOf(`<row r="2">${text('A2', '陈一')}</row>`, { after })
  expect(leftOut).toEqual([
    expect.objectContaining({ found: 'A2', why: expect.stringContaining('有 2 处文字带链接') }),
  ])
})

test.each<[string, number, string, string]>([
  ['¥ in brackets when below nothing', 5, '-3000', '-3000'],
  ['red and in brackets', 8, '-3000.5', '-3000.5'],
  ['accounting without money', 41, '-3000', '-3000'],
  ['accounting', 44, '0', '0'],
  ['a month of China', 57, '45413', '2024-05'],
  ['another', 27, '45413', '2024-05'],
  ['a day', 31, '45413', '2024-05-01'],
  ['a day without its year', 58, '45413', '2024-05-01'],
  ['a time of day', 33, '0.432326388888889', '10:22:33'],
])('B11 B19 built-in formats: %s', async (_, format, value, said) => {
  const { rows } = await tableOf(`<row r="2"><c r="A2" s="1"><v>${value}</v></c></row>`, {}, [format])
  expect([rows[0]!.cells, rows[0]!.problems]).toEqual([[said], {}])
})

test.each([
  ['UTF-16', (xml: string) => Buffer.from(`\ufeff<?xml version="1.0" encoding="UTF-16"?>${xml}`, 'utf16le')],
  ['UTF-16 without a mark', (xml: string) => Buffer.from(xml, 'utf16le').swap16()],
  ['UTF-8 that says UTF-16', (xml: string) => Buffer.from(`<?xml version="1.0" encoding="utf-16"?>${xml}`)],
])('X3 parts in %s', async (_, encode) => {
  const rows = `${headings}<row r="2">${text('A2', '陈一')}</row>`
  const file = await openTable(rawWorkbook({ sheets: [{ name: '名册', rows }], encode }), '名册.xlsx')
  expect((await file.read(0)).rows.map(({ cells }) => cells)).toEqual([['姓名', '手机', '企业'], ['陈一']])
})
test('X4 parts in an encoding that nobody knows are refused in words', async () => {
  const encode = (xml: string) => Buffer.from(`<?xml version="1.0" encoding="x-klingon"?>${xml}`)
  await expect(openTable(rawWorkbook({ sheets: [], encode }), '名册.xlsx')).rejects.toThrow(
    '打不开“名册.xlsx”',
  )
})

test('X1 refusals name the file and the sheet', async () => {
  const rows = '<row><c><v>1</v></c></row>'
  const file = await openTable(
    rawWorkbook({ sheets: [{ name: '名册', rows: headings + rows.repeat(20_001) }] }),
    '温商.xlsx',
  )
  await expect(file.read(6)).rejects.toThrow('“温商.xlsx”里没有第 7 个工作表')
  const sheet = await file.read(0)
  expect(() => findTable(sheet, columnOf)).toThrow('“温商.xlsx”的工作表“名册”有 20001 行')
  const text = await openTable(Buffer.from('姓名,手机\n'), '温商.csv')
  await expect(text.read(1)).rejects.toThrow('“温商.csv”里没有第 2 个工作表')
  const empty = await text.read(0)
  expect(() => findTable(empty, columnOf)).toThrow('“温商.csv”的工作表“温商”里没有数据')
})
