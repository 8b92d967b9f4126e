import { readFileSync } from 'node:fs'
import path from 'node:path'
import { findTable, openTable, suggestSheet, type Table } from '../../cloudfunctions/kernel/tables'
import { rawWorkbook, type RawWorkbook } from '../support/raw-workbook'

const words = ['姓名', '手机', '手机号', '企业', '公司', '商会', '所属商会', '微信', '备注', '身份']
const columnOf = (heading: string) => (words.includes(heading) ? heading : '')

/** Files as they came from the field; what they hold stands beside each test. */
const field = (name: string) => readFileSync(path.join(__dirname, '../fixtures/tables', name))

async function tableOf(bytes: Buffer, name = '名册.xlsx'): Promise<Table> {
  const file = await openTable(bytes, name)
  return findTable(await file.read(await suggestSheet(file, columnOf)), columnOf)
}
const cellsOf = ({ rows }: Table) => rows.map(({ cells }) => cells)
const sheet = (rows: string, more: Partial<RawWorkbook> = {}, after = '') =>
  rawWorkbook({ sheets: [{ name: '名册', rows, after }], ...more })
const text = (place: string, said: string) => `<c r="${place}" t="inlineStr"><is><t>${said}</t></is></c>`
const headings = `<row r="1">${text('A1', '姓名')}${text('B1', '手机')}${text('C1', '企业')}</row>`

describe('X1 sheets', () => {
  test('X1 a sheet for each chamber: all are offered with their rows', async () => {
    const { sheets } = await openTable(field('x02-sheet-per-chamber.xlsx'), 'x02.xlsx')
    expect(sheets).toEqual(['北京', '上海', '西安'].map((name) => ({ name, hidden: false, rows: 2 })))
  })
  test('X1 a hidden first sheet is known and not suggested', async () => {
    const file = await openTable(field('x03-hidden-first.xlsx'), 'x03.xlsx')
    expect(file.sheets).toEqual([
      { name: '2020旧名册', hidden: true, rows: 2 },
      { name: '2026名册', hidden: false, rows: 2 },
    ])
    expect(await suggestSheet(file, columnOf)).toBe(1)
    expect(cellsOf(await tableOf(field('x03-hidden-first.xlsx')))).toEqual([
      ['新人', '19930000001', '新公司'],
    ])
  })
  test('X1 a cover sheet comes first and a longer one of notes last: the one with the headings is suggested', async () => {
    const notes = Array.from(
      { length: 30 },
      (_, i) => `<row r="${i + 1}">${text(`A${i + 1}`, `说明 ${i}`)}</row>`,
    )
    const bytes = rawWorkbook({
      sheets: [
        { name: '封面', rows: `<row r="5">${text('C5', '温商名册')}</row>` },
        { name: '很深', state: 'veryHidden', rows: headings },
        { name: '名单', rows: `${headings}<row r="2">${text('A2', '陈一')}</row>` },
        { name: '说明', rows: notes.join('') },
      ],
    })
    const file = await openTable(bytes, '名册.xlsx')
    expect(file.sheets.map(({ hidden, rows }) => [hidden, rows])).toEqual([
      [false, 1],
      [true, 1],
      [false, 2],
      [false, 30],
    ])
    expect(await suggestSheet(file, columnOf)).toBe(2)
  })
  test('X1 a sheet that is only a chart holds no rows and harms nothing', async () => {
    const bytes = rawWorkbook({
      sheets: [
        { name: '名单', rows: `${headings}<row r="2">${text('A2', '陈一')}</row>` },
        { name: '图表', rows: '' },
      ],
      parts: { 'xl/worksheets/sheet2.xml': '<chartsheet><sheetViews/></chartsheet>' },
    })
    expect((await openTable(bytes, '名册.xlsx')).sheets[1]).toEqual({ name: '图表', hidden: false, rows: 0 })
  })
})

describe('X2 merged cells', () => {
  test('X2 a chamber merged over three rows stands in each of them', async () => {
    const { headings: found, rows } = await tableOf(field('x04-merged-chamber.xlsx'))
    expect(found).toEqual(['所属商会', '姓名', '手机', '企业'])
    expect(rows.map(({ cells }) => cells[0])).toEqual(Array(3).fill('北京温州商会'))
  })
  test('X2 a merged formula without a result is told in every row', async () => {
    const rows = `${headings}<row r="2">${text('A2', '陈一')}<c r="C2"><f>Z1</f></c></row><row r="3">${text('A3', '陈二')}</row>`
    const table = await tableOf(sheet(rows, {}, '<mergeCells><mergeCell ref="C2:C3"/></mergeCells>'))
    expect(table.rows.map(({ problems }) => problems[2])).toEqual([
      expect.stringContaining('公式没有保存结果'),
      expect.stringContaining('公式没有保存结果'),
    ])
  })
  test('X2 an amount merged over two columns is one amount, and blank lines under it stay blank', async () => {
    const rows = `${headings}<row r="2">${text('A2', '陈一')}<c r="B2"><v>5000</v></c><c r="C2" s="0"/></row><row r="3"><c r="A3"/></row><row r="4">${text('A4', '陈二')}</row>`
    const merged = '<mergeCells><mergeCell ref="B2:C3"/></mergeCells>'
    expect(cellsOf(await tableOf(sheet(rows, {}, merged)))).toEqual([['陈一', '5000'], ['陈二']])
  })
})

describe('X3 cells', () => {
  test('X3 a formula without a stored result and an error are told, not blank', async () => {
    const { rows } = await tableOf(field('x07-formulas.xlsx'))
    expect(rows[0]).toEqual({ row: 2, cells: ['陈一', '19930000001', '陈一公司'], problems: {} })
    expect(rows[1]!.problems[2]).toContain('公式没有保存结果')
    expect(rows[2]!.problems[2]).toContain('错误值 #N/A')
  })
  test('X3 CDATA is text', async () => {
    expect(cellsOf(await tableOf(field('x18-cdata.xlsx')))).toEqual([['陈一', '19930000001', '甲&乙公司']])
  })
  test('X3 rich text whole, without the reading above it; escapes, entities and blanks', async () => {
    const shared = [
      '<r><t>温州</t></r><r><rPr><b/></rPr><t xml:space="preserve"> 商会</t></r>',
      '<t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh>',
      '<t>甲&amp;乙&#x516C;_x000D_\n司</t>',
    ]
    const cells = shared.map((_, i) => `<c r="${'ABC'[i]}2" t="s"><v>${i}</v></c>`).join('')
    expect(cellsOf(await tableOf(sheet(`${headings}<row r="2">${cells}</row>`, { shared })))).toEqual([
      ['温州 商会', '東京', '甲&乙公 司'],
    ])
  })
  test('X3 an empty result of a formula is blank; TRUE is 是; a picture in a cell of WPS is told', async () => {
    const rows = `${headings}<row r="2">${text('A2', '陈一')}<c r="B2" t="str"><f>""</f><v></v></c><c r="C2" t="b"><v>1</v></c></row><row r="3">${text('A3', '陈二')}<c r="C3" t="str"><f>DISPIMG("ID_1",1)</f><v>=DISPIMG("ID_1",1)</v></c></row>`
    const table = await tableOf(sheet(rows))
    expect(cellsOf(table)[0]).toEqual(['陈一', '', '是'])
    expect(table.rows[1]!.problems[2]).toContain('图片')
  })
  test('X3 the file lacks a text that a cell points to: the cell is told', async () => {
    const rows = `${headings}<row r="2">${text('A2', '陈一')}<c r="C2" t="s"><v>7</v></c></row>`
    expect((await tableOf(sheet(rows))).rows[0]!.problems[2]).toContain('缺少')
  })
  test('X3 numbers in full; those of more than 15 digits have lost some and are told', async () => {
    const values = ['1.9930000001E10', '0.30000000000000004', '6.2220212345678901E18']
    const cells = values.map((value, i) => `<c r="${'ABC'[i]}2"><v>${value}</v></c>`).join('')
    const { rows } = await tableOf(sheet(`${headings}<row r="2">${cells}</row>`))
    expect(rows[0]!.cells).toEqual(['19930000001', '0.3', '6222021234567890000'])
    expect(rows[0]!.problems).toEqual({ 2: expect.stringContaining('15 位') })
  })
  test('X3 comments, pictures and text boxes are reported with their places', async () => {
    const rel = (id: number, type: string, target: string) =>
      `<Relationship Id="r${id}" Type="http://x/relationships/${type}" Target="${target}"/>`
    const anchor = (row: number, inner: string) =>
      `<xdr:twoCellAnchor><xdr:from><xdr:col>3</xdr:col><xdr:row>${row}</xdr:row></xdr:from><xdr:to><xdr:col>5</xdr:col><xdr:row>9</xdr:row></xdr:to>${inner}</xdr:twoCellAnchor>`
    const parts = {
      'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships>${rel(1, 'comments', '../comments1.xml')}${rel(2, 'drawing', '/xl/drawings/drawing1.xml')}</Relationships>`,
      'xl/comments1.xml': `<comments><commentList><comment ref="B2"><text><r><t>号码是</t></r><r><t>他夫人的</t></r></text></comment></commentList></comments>`,
      'xl/drawings/drawing1.xml': `<xdr:wsDr>${anchor(1, '<xdr:pic/>')}${anchor(4, '<xdr:sp><xdr:txBody><a:p><a:r><a:t>以下为会员</a:t></a:r></a:p></xdr:txBody></xdr:sp>')}${anchor(6, '<xdr:sp/>')}</xdr:wsDr>`,
    }
    const { leftOut } = await tableOf(sheet(`${headings}<row r="2">${text('A2', '陈一')}</row>`, { parts }))
    expect(leftOut.map(({ column, row, found }) => `${column}${row} ${found}`)).toEqual([
      'B2 号码是他夫人的',
      'D2 图片',
      'D5 以下为会员',
    ])
  })
})

describe('X5 and G6: empty and far cells', () => {
  test('X5 a sheet of 200,000 formatted empty rows is two rows', async () => {
    const empty = Array.from(
      { length: 200_000 },
      (_, i) => `<row r="${i + 3}" s="1"><c r="A${i + 3}" s="1"/></row>`,
    )
    const rows = `${headings}<row r="2">${text('A2', '陈一')}</row>${empty.join('')}`
    expect(cellsOf(await tableOf(sheet(rows)))).toEqual([['陈一']])
  })
  test('X5 a whole column of formulas that say nothing', async () => {
    const empty = Array.from(
      { length: 20_000 },
      (_, i) => `<row r="${i + 3}"><c r="B${i + 3}" t="str"><f>""</f><v></v></c></row>`,
    )
    const rows = `${headings}<row r="2">${text('A2', '陈一')}</row>${empty.join('')}`
    expect(cellsOf(await tableOf(sheet(rows)))).toEqual([['陈一']])
  })
  test('G6 a blank in the last row of the sheet is nothing', async () => {
    expect(cellsOf(await tableOf(field('x13-one-cell-in-last-row.xlsx')))).toEqual([
      ['陈一', '19930000001', '甲'],
    ])
  })
  test.each(['A1048576', 'XFD1048576', 'ZZ50000'])(
    'G6 a far cell %s is read or reported, at no cost',
    async (place) => {
      const row = Number(/\d+/.exec(place))
      const table = await tableOf(
        sheet(
          `${headings}<row r="2">${text('A2', '陈一')}</row><row r="${row}">${text(place, '远处')}</row>`,
        ),
      )
      const isNear = place.startsWith('A')
      expect(table.rows.map((each) => each.row)).toEqual(isNear ? [2, row] : [2])
      expect(table.leftOut.map(({ column, row: at, found }) => `${column}${at} ${found}`)).toEqual(
        isNear ? [] : [`${place} 远处`],
      )
    },
  )
  test('X5 old limits cut nothing any more: 64 columns, a cell of 3,000 characters', async () => {
    const { headings: found, rows } = await tableOf(field('x09-62-columns-before.xlsx'))
    expect([found.slice(-2), rows[0]!.cells.slice(-2)]).toEqual([
      ['姓名', '手机'],
      ['陈一', '19930000001'],
    ])
    const long = '长'.repeat(3_000)
    const table = await tableOf(sheet(`${headings}<row r="2">${text('A2', '陈一')}${text('C2', long)}</row>`))
    expect(table.rows[0]!.cells[2]).toBe(long)
  })
  test('X1 hidden rows are not read and are reported', async () => {
    const hidden = [3, 4]
      .map((row) => `<row r="${row}" hidden="1">${text(`A${row}`, `离任${row}`)}</row>`)
      .join('')
    const flat = `<row r="6" ht="0" customHeight="1">${text('A6', '压扁')}</row>`
    const { rows, leftOut } = await tableOf(
      sheet(`${headings}<row r="2">${text('A2', '陈一')}</row>${hidden}${flat}`),
    )
    expect(rows.map(({ row }) => row)).toEqual([2])
    expect(leftOut.map(({ row, found, why }) => [row, found, why.includes('隐藏')])).toEqual([
      [3, '离任3 离任4', true],
      [6, '压扁', true],
    ])
  })
})
