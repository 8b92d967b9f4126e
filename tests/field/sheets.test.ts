import { unzip } from '../support/unzip'
import type { Column } from '../../cloudfunctions/kernel/sheets/column'
import { sheetOf, writeTemplate, writeWorkbook } from '../../cloudfunctions/kernel/sheets/write-workbook'

const NOW = Date.UTC(2026, 10, 29, 4)

interface Row {
  name: string
  fen: number | string | null
  on: string | null
  at: number | null
}
const columns: Column<Row>[] = [
  { heading: '姓名', kind: 'text', width: 10, value: ({ name }) => name },
  { heading: '金额（元）', kind: 'money', width: 16, value: ({ fen }) => fen },
  { heading: '日期', kind: 'day', width: 12, value: ({ on }) => on },
  { heading: '时间', kind: 'moment', width: 18, value: ({ at }) => at },
]
const row = (over: Partial<Row>): Row => ({ name: '', fen: null, on: null, at: null, ...over })

async function written(rows: Row[], head: Column<Row>[] = columns) {
  const parts = unzip(await writeWorkbook([sheetOf('台账', head, rows, NOW)]))
  const xml = (name: string) => parts.get(`xl/${name}`)!
  const sheet = xml('worksheets/sheet1.xml')
  const [strings, styles] = [xml('sharedStrings.xml'), xml('styles.xml')]
  const texts = [...strings.matchAll(/<si><t[^>]*>([^<]*)<\/t><\/si>/g)].map((match) => match[1]!)
  const formats = new Map(
    [...styles.matchAll(/numFmtId="(\d+)" formatCode="([^"]*)"/g)].map((m) => [m[1], m[2]]),
  )
  const used = [...styles.slice(styles.indexOf('<cellXfs')).matchAll(/<xf ([^>]*)>/g)]
  /** [what it holds, its format] of a cell such as B3. */
  const cell = (at: string) => {
    const found = new RegExp(`<c r="${at}"([^>]*)><v>([^<]*)</v>`).exec(sheet)
    if (!found) return null
    const style = used[Number(/s="(\d+)"/.exec(found[1]!)?.[1])]?.[1] ?? ''
    const format = formats.get(/numFmtId="(\d+)"/.exec(style)?.[1] ?? '')
    return found[1]!.includes('t="s"') ? [texts[Number(found[2])], format] : [Number(found[2]), format]
  }
  return { sheet, workbook: xml('workbook.xml'), cell }
}

test('L10 amounts are numbers of yuan, days and moments are dates, phones and codes stay text', async () => {
  const phone = '13800000001'
  const { cell } = await written([row({ name: phone, fen: 123_456_789, on: '2026-11-23', at: NOW })])
  expect(cell('A3')).toEqual([phone, '@'])
  expect(cell('B3')).toEqual([1_234_567.89, '#,##0.00'])
  // Days since 1899-12-30, as Excel counts them after February 1900.
  expect(cell('C3')).toEqual([Date.UTC(2026, 10, 23) / 86_400_000 + 25_569, 'yyyy-mm-dd'])
  expect(cell('D3')).toEqual([Date.UTC(2026, 10, 29, 12) / 86_400_000 + 25_569, 'yyyy-mm-dd hh:mm'])
})

test.each([0, 1, -500, 10, 99_999_999_999])('L10 %d 分 is a number, to the 分', async (fen) => {
  expect((await written([row({ fen })])).cell('B3')).toEqual([fen / 100, '#,##0.00'])
})

test('L10 what is hidden is words among numbers, what there is not is an empty cell', async () => {
  const { cell } = await written([row({ fen: '不公开' }), row({})])
  expect([cell('B3')?.[0], cell('B4'), cell('C4'), cell('D4')]).toEqual(['不公开', null, null, null])
})

test('L10 a rate and a count have their formats', async () => {
  const head: Column<Row>[] = [
    { heading: '率', kind: 'rate', width: 8, value: () => 0.25 },
    { heading: '笔数', kind: 'count', width: 8, value: () => 1200 },
  ]
  const { cell } = await written([row({})], head)
  expect([cell('A3'), cell('B3')]).toEqual([
    [0.25, '0.0%'],
    [1200, '0'],
  ])
})

test('L10 a sheet has a name and prints on A4: as wide as the page, numbered, the heading on every one', async () => {
  const { sheet, workbook } = await written([row({})])
  expect(workbook).toContain('name="台账"')
  expect(workbook).toContain(
    '<definedName name="_xlnm.Print_Titles" localSheetId="0">\'台账\'!$1:$2</definedName>',
  )
  expect(sheet).toContain('<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>')
  expect(sheet).toMatch(/<pageSetup paperSize="9" orientation="portrait" fitToWidth="1" fitToHeight="0"\/>/)
  expect(sheet).toContain('第 &amp;P 页，共 &amp;N 页')
})

test('L10 what is wide lies on its side; long text has as many lines as it needs', async () => {
  const wide = columns.map((column) => ({ ...column, width: 40 }))
  expect((await written([row({})], wide)).sheet).toContain('orientation="landscape"')
  const { sheet } = await written([row({ name: '长'.repeat(20) }), row({ name: '短' })])
  const height = (n: number) => Number(new RegExp(`<row r="${n}"[^>]* ht="([\\d.]+)"`).exec(sheet)?.[1])
  expect(height(3)).toBe(5 * height(4))
})

test('L10 the form to fill in repeats its heading and has a page of notes', async () => {
  const parts = unzip(await writeTemplate([{ heading: '商会（必填）', width: 18 }], 3, ['整列请设为文本']))
  const workbook = parts.get('xl/workbook.xml')!
  expect([...workbook.matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name]) => name)).toEqual([
    '填写',
    '说明',
  ])
  expect(workbook.match(/Print_Titles/g)).toHaveLength(1)
})

test.each(['=2+2', '+86 手机', '-人数', '@地址', '=HYPERLINK("http://a.b")'])(
  'G12 %s as a heading is guarded as it is in a cell',
  async (heading) => {
    const head: Column<Row>[] = [{ heading, kind: 'text', width: 20, value: () => heading }]
    const { cell } = await written([row({})], head)
    expect([cell('A2')?.[0], cell('A3')?.[0]]).toEqual([`'${heading}`, `'${heading}`])
  },
)
