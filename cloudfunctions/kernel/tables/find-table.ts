import { MAX_TABLE_ROWS, type LeftOut } from '@contract/tables'
import { fail } from '@contract/errors'
import { shortened } from './cell-text'
import { findHeadings } from './find-heading'
import { leftOutRows } from './left-out'
import { columnName } from './places'
import type { ColumnOf, Sheet, Table, TableRow } from './types'

/** Columns that hold something and have no heading. */
function leftOutColumns(sheet: string, headings: readonly string[], rows: readonly TableRow[]): LeftOut[] {
  const columns = new Map<number, { count: number; first: TableRow }>()
  for (const row of rows)
    row.cells.forEach((cell, column) => {
      if (cell === '' || headings[column]) return
      const known = columns.get(column)
      if (known) known.count++
      else columns.set(column, { count: 1, first: row })
    })
  return [...columns]
    .sort(([a], [b]) => a - b)
    .map(([column, { count, first }]) => ({
      ...{ kind: 'column', sheet, row: first.row, column: columnName(column) },
      found: shortened(first.cells[column]!),
      why: `这一列没有表头，有 ${count} 个格子没有读`,
    }))
}

const isSame = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((cell, i) => cell === b[i])

/**
 * The headings and the rows beneath them. Headings that are printed again on each page are no rows. A sheet without headings has
 * its columns' letters for them.
 * @throws AppError table.sheet_empty, table.too_many_rows
 */
export function findTable(sheet: Sheet, columnOf: ColumnOf): Table {
  const { file, name, rows } = sheet
  const found = findHeadings(sheet, columnOf)
  const first = found.lines[0] ?? 0
  const printed = found.lines.map((i) => rows[i]!.cells)
  const isPrintedAgain = ({ cells }: TableRow) => printed.some((line) => isSame(line, cells))
  const beneath = rows.slice(found.lines.length > 0 ? found.lines.at(-1)! + 1 : 0)
  const taken = beneath.filter((row) => !isPrintedAgain(row))
  if (taken.length === 0) return fail('table.sheet_empty', { file, sheet: name })
  if (taken.length > MAX_TABLE_ROWS)
    return fail('table.too_many_rows', { file, sheet: name, rows: taken.length, max: MAX_TABLE_ROWS })
  const widest = Math.max(...taken.slice(0, 100).map(({ cells }) => cells.length))
  const headings =
    found.lines.length > 0
      ? [...found.headings]
      : Array.from({ length: widest }, (_, i) => `${columnName(i)} 列`)
  while (headings.at(-1) === '') headings.pop()
  return {
    headingRows: found.lines.map((i) => rows[i]!.row),
    headings,
    rows: taken,
    leftOut: [
      ...sheet.leftOut,
      ...leftOutRows(name, rows.slice(0, first), '在表头上面，没有读'),
      ...leftOutRows(name, beneath.filter(isPrintedAgain), '又印了一遍的表头，没有读'),
      ...leftOutColumns(name, headings, taken),
    ],
  }
}
