import type { Area } from './places'
import type { TableRow } from './types'

/** Cells filled in one sheet; areas of a sound file do not overlap. */
const MAX_FILLED = 1_000_000

function firstFrom(rows: readonly TableRow[], row: number): number {
  let [low, high] = [0, rows.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (rows[middle]!.row < row) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * A cell merged over several lines says the same in each of them. Only downwards: a sum merged over two columns is one sum, not
 * two, and headings that stand above several columns are `findTable`'s affair. A line that holds nothing else stays blank.
 */
export function fillDown(rows: readonly TableRow[], areas: readonly Area[]): void {
  let filled = 0
  for (const { from, to } of areas) {
    const first = firstFrom(rows, from.row)
    const source = rows[first]
    if (!source || source.row !== from.row || !source.cells[from.column]) continue
    const problem = source.problems[from.column]
    for (let i = first + 1; i < rows.length && rows[i]!.row <= to.row && filled < MAX_FILLED; i++) {
      const { cells, problems } = rows[i]!
      if (cells[from.column]) continue
      while (cells.length < from.column) cells.push('')
      cells[from.column] = source.cells[from.column]!
      if (problem) problems[from.column] = problem
      filled++
    }
  }
}
