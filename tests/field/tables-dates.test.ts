import { openTable, readDay } from '../../cloudfunctions/kernel/tables'
import { rawWorkbook } from '../support/raw-workbook'

/** What a number says under a format. */
async function said(value: string, format: string, is1904 = false): Promise<[string, boolean]> {
  const rows = `<row r="1"><c r="A1" s="1"><v>${value}</v></c></row>`
  const bytes = rawWorkbook({ sheets: [{ name: 'a', rows }], formats: [format], is1904 })
  const { cells, problems } = (await (await openTable(bytes, 'a.xlsx')).read(0)).rows[0]!
  return [cells[0]!, problems[0] !== undefined]
}

test.each([
  ['45413', 'yyyy-mm-dd', '2024-05-01'],
  ['45413', 'yyyy"年"m"月"d"日"', '2024-05-01'],
  ['45413', '[$-804]yyyy"年"m"月"d"日";@', '2024-05-01'],
  ['45413', '[DBNum1][$-804]yyyy"年"m"月"d"日"', '2024-05-01'],
  ['45413', 'yyyy\\-mm\\-dd', '2024-05-01'],
  ['45413', 'm"月"d"日"', '2024-05-01'],
  ['45413', 'yyyy"年"m"月"', '2024-05'],
  ['45427', 'yyyy"年"m"月"', '2024-05-15'],
  ['45413.432326388888889', 'yyyy/m/d h:mm', '2024-05-01 10:22:33'],
  ['45413.25', 'yyyy-mm-dd', '2024-05-01 06:00:00'],
  ['0.432326388888889', 'h:mm:ss', '10:22:33'],
  ['45413.999999999', 'yyyy-mm-dd hh:mm', '2024-05-02'],
  ['59', 'yyyy-mm-dd', '1900-02-28'],
  ['61', 'yyyy-mm-dd', '1900-03-01'],
  ['5000', '#,##0.00"元"', '5000'],
  ['5000', '[红色]0.00', '5000'],
  ['0.5', '0%', '50%'],
  ['12', '0000', '0012'],
  ['19930000001', '000-0000-0000', '19930000001'],
  ['45413', 'General', '45413'],
])('B19 %s under %s says %s', async (value, format, text) => {
  expect(await said(value, format)).toEqual([text, false])
})
test('B19 a workbook that counts from 1904', async () => {
  expect(await said('43951', 'yyyy-mm-dd', true)).toEqual(['2024-05-01', false])
  expect(await said('0', 'yyyy-mm-dd', true)).toEqual(['1904-01-01', false])
  expect(await said('43951.5', 'yyyy-mm-dd hh:mm', true)).toEqual(['2024-05-01 12:00:00', false])
})
test('B19 what is no day is told: before day 0, after the year 9999, the day that never was', async () => {
  expect(await said('-1', 'yyyy-mm-dd')).toEqual(['-1', true])
  expect(await said('2958466', 'yyyy-mm-dd')).toEqual(['2958466', true])
  expect(await said('60', 'yyyy-mm-dd')).toEqual(['1900-02-29', true])
})
test('B19 a bare number in a column of dates is known for one', () => {
  expect(readDay('45413.25')).toEqual({ kind: 'day', day: '2024-05-01', time: '06:00:00', isNumber: true })
  expect(readDay('45413')).toMatchObject({ isNumber: true })
  expect(readDay('2024-05-01')).not.toHaveProperty('isNumber')
})
test('B19 days written in a cell of the type that the newest Excel has', async () => {
  const rows =
    '<row r="1"><c r="A1" t="d"><v>2024-05-01T00:00:00</v></c><c r="B1" t="d"><v>2024-05-01T10:22:33.000Z</v></c></row>'
  const sheet = await (await openTable(rawWorkbook({ sheets: [{ name: 'a', rows }] }), 'a.xlsx')).read(0)
  expect(sheet.rows[0]!.cells).toEqual(['2024-05-01', '2024-05-01 10:22:33'])
})
