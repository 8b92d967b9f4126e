import type { TableRow } from '../../../kernel/tables/types'
import type { ColumnFacts } from '../plan'

/** Different texts of a column that is worth asking about. */
const FEW = 12
/** Characters of a text. */
const SHOWN = 30

function factsOf(column: number, rows: readonly TableRow[]): ColumnFacts {
  const values = new Set<string>()
  let filled = 0
  for (const { cells } of rows) {
    const text = cells[column]
    if (!text) continue
    filled++
    if (values.size <= FEW) values.add(text.slice(0, SHOWN))
  }
  return { filled, values: values.size > FEW ? [] : [...values] }
}

/** By column of the file. */
export const columnFacts = (headings: readonly string[], rows: readonly TableRow[]) =>
  headings.map((_, i) => factsOf(i, rows))
