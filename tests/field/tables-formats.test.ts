import { openTable } from '../../cloudfunctions/kernel/tables'
import { escapeXml, rawWorkbook } from '../support/raw-workbook'

/** What a cell under a format says, and what is wrong with it. */
async function said(content: string, format: string, type = ''): Promise<[string, string]> {
  const rows = `<row r="1"><c r="A1" s="1"${type}>${content}</c><c r="B1"><v>1</v></c></row>`
  const bytes = rawWorkbook({ sheets: [{ name: 'a', rows }], formats: [format] })
  const { cells, problems } = (await (await openTable(bytes, 'a.xlsx')).read(0)).rows[0]!
  return [cells[0]!, problems[0] ?? '']
}
const number = (value: string, format: string) => said(`<v>${value}</v>`, format)

test.each([
  ['1000', '[$$-409]#,##0.00', '$1000'],
  ['1000', '"US$"#,##0', 'US$1000'],
  ['1000', '[$USD] #,##0.00', 'USD1000'],
  ['1000', '[$€-2]\\ #,##0.00', '€1000'],
  ['1000', '#,##0.00 €', '1000€'],
  ['1000', '[$HK$-C04]#,##0.00_);([$HK$-C04]#,##0.00)', 'HK$1000'],
  ['-1000', '[$HK$-C04]#,##0.00_);([$HK$-C04]#,##0.00)', '-HK$1000'],
  ['-1000', '$#,##0.00', '-$1000'],
  ['1000', '[$¥-411]#,##0', '日元1000'],
  ['1000', '0"美元"', '1000美元'],
])('B11 money of others stays: %s under %s says %s', async (value, format, text) => {
  expect(await number(value, format)).toEqual([text, ''])
})

test.each([
  ['1000', '"¥"#,##0.00', '1000'],
  ['1000', '[$¥-804]#,##0.00', '1000'],
  ['-1000', '"¥"#,##0.00;"¥"\\-#,##0.00', '-1000'],
  ['1000', '[$CNY] #,##0', '1000'],
  ['0', '_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * "-"??_ ;_ @_ ', '0'],
  ['-12.5', '_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * "-"??_ ;_ @_ ', '-12.5'],
  ['-3000', '#,##0_);(#,##0)', '-3000'],
  ['-3000', '#,##0;[Red]#,##0', '-3000'],
  ['-3000', '0.00_);[Red]\\(0.00\\)', '-3000'],
])('B11 our own money is a bare number: %s under %s says %s', async (value, format, text) => {
  expect(await number(value, format)).toEqual([text, ''])
})

test.each([
  ['12', '0"万元"', '12万元'],
  ['12.5', '0.00"万"', '12.5万'],
  ['-12', '0"万元"', '-12万元'],
  ['125000', '0!.0,"万"', '12.5万'],
  ['125000', '0\\.0000"万元"', '12.5万元'],
  ['125000', '0.0,"千"', '125千'],
  ['125000', '0"万"0000', '125000'],
  ['12', '[>=10000]0!.0,"万";0', '12'],
  ['120000', '[>=10000]0!.0,"万";0', '12万'],
  ['12', 'General"人"', '12人'],
])('X3 a unit stays: %s under %s says %s', async (value, format, text) => {
  expect(await number(value, format)).toEqual([text, ''])
})

test.each([
  ['0.5', '0%', '50%'],
  ['0.125', '0.0%', '12.5%'],
  ['0', '0%', '0%'],
  ['12', '"A"0000', 'A0012'],
  ['57188888888', '0000-00000000', '057188888888'],
  ['1', '[=1]"男";[=2]"女";General', '男'],
  ['2', '[=1]"男";[=2]"女";General', '女'],
  ['0', '0;-0;;@', ''],
])('X3 as the person sees it: %s under %s says %s', async (value, format, text) => {
  expect(await number(value, format)).toEqual([text, ''])
})

test.each([
  ['12000', '#,##0.0,', '显示的是 12，存的是 12000'],
  ['12000', '0.0,"万"', '显示的是 12万，存的是 12000'],
  ['12000000', '0.0,,', '显示的是 12，存的是 12000000'],
  ['125', '0!.0', '显示的是 12.5，存的是 125'],
  ['-5', '0;0', '显示的是 5，存的是 -5'],
  ['5000', ';;;', '里面是 5000'],
  ['-5', '0;;', '里面是 -5'],
  ['5000', '" "', '里面是 5000'],
])('X3 what is shown and what is stored differ: %s under %s', async (value, format, problem) => {
  expect(await number(value, format)).toEqual([value, expect.stringContaining(problem)])
})

test('X3 a text that its format hides is told', async () => {
  expect(await said('<is><t>项知远</t></is>', ';;;', ' t="inlineStr"')).toEqual([
    '项知远',
    expect.stringContaining('藏了起来'),
  ])
  expect(await said('<is><t>项知远</t></is>', escapeXml('0;-0;0'), ' t="inlineStr"')).toEqual(['项知远', ''])
})
