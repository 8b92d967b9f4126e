import { fromShanghai } from '@contract/values/time'
import { rawWorkbook } from '../support/raw-workbook'
import { findTable, openTable } from '../../cloudfunctions/kernel/tables'
import { readStatement, statementOf } from '../../cloudfunctions/domains/pledge-desk/bank/read-statement'
import { columnOf } from '../../cloudfunctions/domains/pledge-desk/bank/statement/layout'

const NOW = fromShanghai('2026-11-29', '12:00')
const text = (place: string, said: string) => `<c r="${place}" t="inlineStr"><is><t>${said}</t></is></c>`

/** A statement in Excel with one payment; cells of style 1 and 2 have the formats. */
async function statement(day: string, amount: string, formats: string[]) {
  const rows = `<row r="1">${text('A1', '交易日期')}${text('B1', '贷方金额')}${text('C1', '对方户名')}</row>
    <row r="2">${day}${amount}${text('C2', '项知远')}</row>`
  const file = await openTable(rawWorkbook({ sheets: [{ name: '明细', rows }], formats }), '明细.xlsx')
  return statementOf(findTable(await file.read(0), columnOf), undefined, NOW)
}
const today = text('A2', '2026-11-28')
const under = (value: string, format: string) =>
  statement(today, `<c r="B2" s="1"><v>${value}</v></c>`, [format])

test.each(['[$$-409]#,##0.00', '"US$"#,##0', '[$€-2]#,##0.00', '#,##0"美元"', '[$¥-411]#,##0'])(
  'B11 a cell under %s is not our money, and its line is a problem',
  async (format) => {
    const { rows, problems } = await under('1000', format)
    expect(rows).toEqual([])
    expect(problems).toEqual([expect.stringMatching(/第 2 行.*不是人民币/)])
  },
)
test.each([
  ['12', '0"万元"', 12_000_000],
  ['125000', '0!.0,"万"', 12_500_000],
  ['1000', '"¥"#,##0.00', 100_000],
])('B11 %s under %s is %d 分', async (value, format, fen) => {
  expect((await under(value, format)).rows.map(({ amountFen }) => amountFen)).toEqual([fen])
})
test.each([
  ['12000', '#,##0.0,', '显示的是 12'],
  ['5000', ';;;', '藏了起来'],
  ['0.5', '0%', '看不懂这个金额'],
])('B11 %s under %s is no amount that can be trusted', async (value, format, problem) => {
  expect(await under(value, format)).toMatchObject({ rows: [], problems: [expect.stringContaining(problem)] })
})
test.each([
  ['12万元', '贷方金额', 12_000_000],
  ['12万', '贷方金额(万元)', 12_000_000],
  ['12', '贷方金额(万元)', 12_000_000],
  ['1.5亿元', '贷方金额', 15_000_000_000],
  ['3,000.00元整', '贷方金额', 300_000],
])('B11 %s beneath %s', (amount, heading, fen) => {
  const lines = [
    ['日期', heading, '对方户名'],
    ['2026-11-28', amount, '甲'],
  ]
  expect(readStatement(lines, undefined, NOW).rows).toMatchObject([{ amountFen: fen }])
})

test.each(['45413.25', '45413', '46354'])(
  'B19 the bare number %s in a column of days is refused by row',
  async (value) => {
    const { rows, problems } = await statement(
      `<c r="A2"><v>${value}</v></c>`,
      '<c r="B2"><v>1000</v></c>',
      [],
    )
    expect(rows).toEqual([])
    expect(problems).toEqual([expect.stringMatching(/第 2 行“交易日期”：写的是“\d+.*看不懂这个日期/)])
  },
)
test('B19 the same number under a format of days is its day', async () => {
  const { rows } = await statement('<c r="A2" s="1"><v>45413.25</v></c>', '<c r="B2"><v>1000</v></c>', [
    'yyyy-mm-dd',
  ])
  expect(rows).toMatchObject([{ on: '2024-05-01', time: '06:00:00' }])
})
