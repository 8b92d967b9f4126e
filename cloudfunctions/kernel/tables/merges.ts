import { shortened } from './cell-text'
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

const hides = (text: string) => `被合并的格子里还藏着“${shortened(text)}”，请取消合并、核对后再上传`

/** Says of what lies unseen under a merged cell; the first column's own blank cells take its text. */
function cover({ cells, problems }: TableRow, { from, to }: Area, text: string, problem: string | undefined) {
  for (let column = from.column + 1; column <= to.column && column < cells.length; column++) {
    const under = cells[column]
    if (under) problems[column] ??= hides(under)
  }
  const own = cells[from.column]
  if (own && own !== text) problems[from.column] ??= hides(own)
  if (own || problems[from.column] !== undefined || (text === '' && problem === undefined)) return
  while (cells.length < from.column) cells.push('')
  cells[from.column] = text
  if (problem !== undefined) problems[from.column] = problem
}

/**
 * A cell merged over several lines says the same in each of them. Only downwards: a sum merged over two columns is one sum, not
 * two, and headings that stand above several columns are `findTable`'s affair. A line that holds nothing else stays blank.
 * @throws TooMuchError
 */
export function fillDown(rows: readonly TableRow[], areas: readonly Area[]): void {
  let steps = 0
  for (const area of areas) {
    const { from, to } = area
    const first = firstFrom(rows, from.row)
    const source = rows[first]?.row === from.row ? rows[first] : undefined
    const [text = '', problem] = [source?.cells[from.column], source?.problems[from.column]]
    for (let i = first; i < rows.length && rows[i]!.row <= to.row; i++) {
      steps += Math.max(1, Math.min(to.column, rows[i]!.cells.length) - from.column)
      if (steps > MAX_STEPS) throw new TooMuchError()
      cover(rows[i]!, area, text, problem)
    }
  }
}
