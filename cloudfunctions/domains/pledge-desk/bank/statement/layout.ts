import type { TableRow } from '../../../../kernel/tables'
import { columnsOf, unitsOf, type Columns, type Mapping, type Unclear, type Units } from './columns'
import { meaningOf } from './headings'
import { cellText } from './text'

/** A bank's table under its headings, and what stands above them. */
export interface BankTable {
  headings: readonly string[]
  rows: readonly TableRow[]
  above: readonly string[]
}

export interface Layout {
  headings: readonly string[]
  columns: Columns
  unclear: Unclear[]
  /** Headings that nobody understands. */
  unread: string[]
  units: Units
}

export function layoutOf({ headings, rows, above }: BankTable, mapping?: Mapping): Layout {
  const lines = rows.map(({ cells }) => cells)
  return { headings, ...columnsOf(headings, lines, mapping), units: unitsOf(above) }
}

/** Words of a column that counts; what it means to the reader of tables. */
export function columnOf(heading: string): string {
  const meaning = meaningOf(heading)
  return meaning === null || meaning === 'other' ? '' : meaning
}

/** So many different headings in one line are no payment; of words alone, two. */
const ENOUGH = 4
const ENOUGH_OF_WORDS = 2

const holdsFigure = (text: string) => /\d/.test(text)

/** A heading line among the rows: the same again at the top of a page, or that of another table. */
export function headingAgain(cells: readonly string[], headings: readonly string[]): 'same' | 'other' | null {
  const own = cells.map(cellText)
  const filled = own.filter(Boolean).length
  const known = own.filter((text, i) => text !== '' && (headings[i] ?? '').includes(text)).length
  if (known >= 2 && known >= filled - 1) return 'same'
  const figures = own.filter(holdsFigure).length
  // A payment, whatever its payer is called: 余额宝王.
  if (figures > 1) return null
  const enough = figures > 0 ? ENOUGH : ENOUGH_OF_WORDS
  return new Set(own.map(columnOf).filter(Boolean)).size >= enough ? 'other' : null
}
