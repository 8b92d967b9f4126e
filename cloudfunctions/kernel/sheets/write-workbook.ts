import type { Cell } from 'write-excel-file/node'
import { formatDate } from '@contract/values/time'
import { cellOf, headingCell, headingOf, textCell, type Column } from './column'
import { printSetup } from './print-setup'

/** Characters of a line of notes. */
const NOTES_WIDTH = 80

/** What the office's computers have. */
const type = { fontFamily: '微软雅黑', fontSize: 10 }

/** A sheet as it is written. Made by `sheetOf`. */
export interface Sheet {
  name: string
  widths: readonly number[]
  /** Cells under each other, the first `headRows` of them repeated on every page. */
  data: Cell[][]
  headRows: number
}

/** @param name at most 31 characters, none of []/\:*? (Excel) @param note what has to be known to read it */
export function sheetOf<Row>(
  name: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  now: number,
  note = '',
): Sheet {
  const count = `共 ${rows.length} 条，截至 ${formatDate(now)}${note && `。${note}`}`
  const above: Cell = { value: count, type: String, fontWeight: 'bold' }
  return {
    name,
    widths: columns.map(({ width }) => width),
    data: [
      [above],
      columns.map(headingOf),
      ...rows.map((row) => columns.map((column) => cellOf(column, row))),
    ],
    headRows: 2,
  }
}

export async function writeWorkbook(sheets: readonly Sheet[]): Promise<Buffer> {
  const { default: writeExcel } = await import('write-excel-file/node')
  const printed = sheets.map(({ name, widths, headRows }) => ({
    ...{ name, headRows },
    width: widths.reduce((sum, width) => sum + width, 0),
  }))
  const written = sheets.map(({ name, widths, data, headRows }) => ({
    ...{ sheet: name, data, stickyRowsCount: headRows },
    columns: widths.map((width) => ({ width })),
  }))
  return writeExcel(written, { ...type, features: [printSetup(printed)] }).toBuffer()
}

/** Headings, empty cells to fill in that stay text, and on a second sheet how to do it. */
export function writeTemplate(
  columns: readonly { heading: string; width: number }[],
  emptyRows: number,
  notes: readonly string[],
): Promise<Buffer> {
  const empty = Array.from({ length: emptyRows }, () => columns.map(({ width }) => textCell('', width)))
  return writeWorkbook([
    {
      name: '填写',
      widths: columns.map(({ width }) => width),
      data: [columns.map(({ heading, width }) => headingCell(heading, width)), ...empty],
      headRows: 1,
    },
    {
      name: '说明',
      widths: [NOTES_WIDTH],
      data: notes.map((note) => [textCell(note, NOTES_WIDTH)]),
      headRows: 0,
    },
  ])
}
