import type { Area } from './places'
import { TooMuchError } from './too-much'
import type { TableRow } from './types'

/** Cells looked at in one sheet; areas of a sound file do not overlap. */
const MAX_STEPS = 2_000_000

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
 * @throws TooMuchError
 */
export function fillDown(rows: readonly TableRow[], areas: readonly Area[]): void {
  let steps = 0
  for (const { from, to } of areas) {
    const first = firstFrom(rows, from.row)
    const source = rows[first]
    if (source?.row !== from.row) continue
    const [text = '', problem] = [source.cells[from.column], source.problems[from.column]]
    if (text === '' && problem === undefined) continue
    for (let i = first + 1; i < rows.length && rows[i]!.row <= to.row; i++) {
      if (++steps > MAX_STEPS) throw new TooMuchError()
      const { cells, problems } = rows[i]!
      if (cells[from.column] || problems[from.column] !== undefined) continue
      while (cells.length < from.column) cells.push('')
      cells[from.column] = text
      if (problem !== undefined) problems[from.column] = problem
    }
  }
}
