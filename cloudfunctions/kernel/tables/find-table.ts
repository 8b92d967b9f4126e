import { MAX_TABLE_ROWS, type LeftOut } from '@contract/tables'
import { fail } from '@contract/errors'
import { shortened } from './cell-text'
import { findHeadings } from './find-heading'
import { filled, mayBeHeadings } from './heading-shape'
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

/** Of the headings' known columns, so many make another line of headings: in a row some words may be headings, too (会长, 在任). */
const MOST = 0.6

/** Where another table begins: a line of headings that mean other columns, or stand in other places; -1 without one. */
function otherHeading(rows: readonly TableRow[], headings: readonly string[], columnOf: ColumnOf): number {
  const needed = Math.max(2, MOST * headings.filter((heading) => heading && columnOf(heading)).length)
  return rows.findIndex(({ cells }) => {
    if (!mayBeHeadings(cells)) return false
    const known = cells.flatMap((cell, at) => (cell !== '' && columnOf(cell) ? [at] : []))
    const isHeading = known.length >= needed && known.length > filled(cells) / 2
    return isHeading && known.some((at) => columnOf(cells[at]!) !== columnOf(headings[at] ?? ''))
  })
}

const DITTO = /^(同上|同前|〃|″|々)$/

/** 同上, 〃: what stands above. */
function sayAgain(rows: readonly TableRow[]): void {
  rows.forEach(({ cells, problems }, i) =>
    cells.forEach((cell, column) => {
      if (!DITTO.test(cell)) return
      const [above, problem] = [rows[i - 1]?.cells[column] ?? '', rows[i - 1]?.problems[column]]
      cells[column] = above || cell
      if (problem !== undefined || above === '') problems[column] = problem ?? '上面一格没有内容'
      else delete problems[column]
    }),
  )
}

/**
 * The headings and the rows beneath them. Headings that are printed again on each page are no rows. A sheet without headings has
 * its columns' letters for them. It ends where another table begins, unless the caller `readsOn` and sees to that himself.
 * @throws AppError table.sheet_empty, table.too_many_rows
 */
export function findTable(sheet: Sheet, columnOf: ColumnOf, readsOn = false): Table {
  const { file, name, rows } = sheet
  const found = findHeadings(sheet, columnOf)
  const first = found.lines[0] ?? 0
  const printed = found.lines.map((i) => rows[i]!.cells)
  const isPrintedAgain = ({ cells }: TableRow) => printed.some((line) => isSame(line, cells))
  const below = rows.slice(found.lines.length > 0 ? found.lines.at(-1)! + 1 : 0)
  const other = found.lines.length > 0 && !readsOn ? otherHeading(below, found.headings, columnOf) : -1
  const beneath = other < 0 ? below : below.slice(0, other)
  const taken = beneath.filter((row) => !isPrintedAgain(row))
  sayAgain(taken)
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
      ...leftOutRows(name, below.slice(beneath.length), '下面是另一张表，没有读，请另存为一个文件再导入'),
      ...leftOutColumns(name, headings, taken),
    ],
  }
}
