import type { TableRow } from '../../kernel/tables/types'
import type { ImportDocument } from './documents'
import type { Cells, Line, Notes } from './plan'

const keyOf = (column: string, nth: number) => (nth === 0 ? column : `${column}_${nth + 1}`)

/** `[key in cells, index in the file]` of every column that was matched. */
export const placesOf = ({ columns }: ImportDocument['mapping']) =>
  Object.entries(columns).flatMap(([column, indexes]) =>
    indexes.map((index, nth) => [keyOf(column, nth), index] as const),
  )

/** All texts of a column that takes many, in their order; blank ones too. */
export const allOf = (cells: Readonly<Cells>, column: string) =>
  Object.keys(cells)
    .filter((key) => key === column || key.startsWith(`${column}_`))
    .map((key) => cells[key] ?? '')

/** The file's cells under our columns' names. */
export function lineOf({ cells, problems }: TableRow, mapping: ImportDocument['mapping']): Line {
  const found: Cells = { ...mapping.fixed }
  const unread: Notes = {}
  for (const [key, index] of placesOf(mapping)) {
    found[key] = cells[index] ?? ''
    if (problems[index]) unread[key] = problems[index]
  }
  return { cells: found, problems: unread }
}

/** 12, 12.1, 12.2: the lines that row 12 holds. */
export const numberOf = (row: number, nth: number) => (nth === 0 ? row : Number(`${row}.${nth}`))
/** As Excel counts. */
export const excelRowOf = (row: number) => Math.floor(row)
