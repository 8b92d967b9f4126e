import type { LeftOut } from '@contract/tables'
import { shortened } from './cell-text'
import { columnName } from './places'
import type { FarCell } from './sheet-rows'
import type { TableRow } from './types'

/** Cells of a run that are said. */
const SAID = 20

const said = (cells: readonly string[]) => shortened(cells.filter(Boolean).join(' '))

export const leftOutRow = (sheet: string, { row, cells }: TableRow, why: string): LeftOut => ({
  ...{ kind: 'row', sheet, row, column: null, found: said(cells), why },
})

/** Rows that lie together are one entry. */
export function leftOutRows(sheet: string, rows: readonly TableRow[], why: string): LeftOut[] {
  const runs: TableRow[][] = []
  for (const row of rows) {
    const run = runs.at(-1)
    if (run && row.row === run.at(-1)!.row + 1) run.push(row)
    else runs.push([row])
  }
  return runs.map((run) => {
    const [first, last] = [run[0]!, run.at(-1)!]
    const which = run.length > 1 ? `第 ${first.row} 至 ${last.row} 行共 ${run.length} 行：` : ''
    const cells = run.flatMap((row) => row.cells.filter(Boolean).slice(0, SAID)).slice(0, SAID)
    return leftOutRow(sheet, { ...first, cells }, `${which}${why}`)
  })
}

/** One entry a column. */
export function leftOutFarCells(sheet: string, cells: readonly FarCell[], max: number): LeftOut[] {
  const columns = new Map<number, FarCell[]>()
  for (const cell of cells) {
    const known = columns.get(cell.column)
    if (known) known.push(cell)
    else columns.set(cell.column, [cell])
  }
  return [...columns].map(([column, found]) => ({
    ...{ kind: 'column', sheet, row: found[0]!.row, column: columnName(column) },
    found: shortened(found[0]!.text),
    why: `只读前 ${max} 列，这一列有 ${found.length} 个格子没有读`,
  }))
}
