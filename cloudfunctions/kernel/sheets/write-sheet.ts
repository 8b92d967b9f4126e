import type { Cell } from 'write-excel-file/node'
import { formatDate } from '@contract/values/time'

export interface Column<Row> {
  heading: string
  /** Characters. */
  width: number
  value: (row: Row) => string
}

/**
 * Every cell is typed as text, so Excel, WPS and LibreOffice compute nothing (measured). The apostrophe guards whoever saves
 * the sheet as CSV and opens it again, where `=…` would be a formula. Imports take it off.
 */
const guarded = (text: string) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)

/** XML has no way to write them. */
const withoutControls = (text: string) =>
  // eslint-disable-next-line no-control-regex -- control characters are what is dropped
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')

/** `@`: what is typed into this cell later stays text as well, such as a phone number of eleven digits. */
const cell = (text: string): Cell => ({ value: guarded(withoutControls(text)), type: String, format: '@' })
const heading = (text: string): Cell => ({ value: text, type: String, fontWeight: 'bold' })

/** Without a row, a form to fill in: its columns are text for as many rows as one import takes. */
export async function writeSheet<Row>(columns: readonly Column<Row>[], rows: readonly Row[], now: number) {
  const { default: writeExcel } = await import('write-excel-file/node')
  const count = heading(`共 ${rows.length} 条，截至 ${formatDate(now)}`)
  const data = [
    [count],
    columns.map((column) => heading(column.heading)),
    ...rows.map((row) => columns.map(({ value }) => cell(value(row)))),
  ]
  const widths = columns.map(({ width }) => ({ width }))
  return writeExcel(data, { columns: widths, stickyRowsCount: 2 }).toBuffer()
}

/** Headings, empty cells to fill in that stay text, and on a second sheet how to do it. */
export async function writeTemplate(
  columns: readonly Pick<Column<never>, 'heading' | 'width'>[],
  emptyRows: number,
  notes: readonly string[],
) {
  const { default: writeExcel } = await import('write-excel-file/node')
  const empty = Array.from({ length: emptyRows }, () => columns.map(() => cell('')))
  return writeExcel([
    {
      sheet: '填写',
      data: [columns.map((column) => heading(column.heading)), ...empty],
      columns: columns.map(({ width }) => ({ width })),
      stickyRowsCount: 1,
    },
    { sheet: '说明', data: notes.map((note) => [cell(note)]), columns: [{ width: 80 }] },
  ]).toBuffer()
}
