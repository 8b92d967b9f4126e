import { columnName } from '../../cloudfunctions/kernel/tables'
import { rawWorkbook } from './raw-workbook'

const known = ['商会', '身份', '姓名', '手机号', '任期开始', '任期结束']

/** A roster of many lines and columns, each text of its own, as Excel writes it. */
export function bigRoster(rows: number, columns: number): Buffer {
  const shared: string[] = []
  const lines: string[] = []
  const line = (row: number, texts: readonly string[]) => {
    const cells = texts.map((text, i) => {
      shared.push(`<t>${text}</t>`)
      return `<c r="${columnName(i)}${row}" s="1" t="s"><v>${shared.length - 1}</v></c>`
    })
    lines.push(`<row r="${row}" spans="1:${columns}" x14ac:dyDescent="0.25">${cells.join('')}</row>`)
  }
  const others = Array.from({ length: columns - known.length }, (_, i) => `其他${i + 1}`)
  line(1, [...known, ...others])
  for (let i = 0; i < rows; i++)
    line(i + 2, [
      ...['西安温州商会', '温商', `陈${i}`, String(19_930_000_000 + i), '2024-05-01', '2029-04-30'],
      ...others.map((_, column) => `西安市碑林区南大街 ${column} 号 ${i} 室`),
    ])
  return rawWorkbook({ sheets: [{ name: '名册', rows: lines.join('') }], formats: ['@'], shared })
}

/** A sheet that somebody formatted down to its end. */
export function formattedToTheEnd(lastRow = 1_048_576): Buffer {
  const text = (place: string, said: string) => `<c r="${place}" t="inlineStr"><is><t>${said}</t></is></c>`
  const head = known.map((heading, i) => text(`${columnName(i)}1`, heading)).join('')
  const cells = ['西安温州商会', '温商', '陈一', '19930000001'].map((said, i) =>
    text(`${columnName(i)}2`, said),
  )
  const empty = Array.from(
    { length: lastRow - 2 },
    (_, i) => `<row r="${i + 3}" spans="1:1" x14ac:dyDescent="0.25"><c r="A${i + 3}" s="1"/></row>`,
  )
  const rows = `<row r="1">${head}</row><row r="2">${cells.join('')}</row>${empty.join('')}`
  return rawWorkbook({ sheets: [{ name: '名册', rows }], formats: ['@'] })
}
