import type { TableRow } from '../../../kernel/tables/types'
import type { ColumnFacts } from '../plan'

/** Different texts of a column that is worth asking about. */
const FEW = 12
/** Characters of a text. */
const SHOWN = 30

type Tells = (text: string) => boolean

function factsOf(column: number, rows: readonly TableRow[], tells: Tells): ColumnFacts {
  const [values, telling] = [new Set<string>(), new Set<string>()]
  let filled = 0
  for (const { cells } of rows) {
    const text = cells[column]
    if (!text) continue
    filled++
    if (values.size <= FEW) values.add(text.slice(0, SHOWN))
    if (telling.size < FEW && tells(text)) telling.add(text.slice(0, SHOWN))
  }
  return { filled, values: values.size > FEW ? [] : [...values], telling: [...telling] }
}

/** By column of the file. */
export const columnFacts = (
  headings: readonly string[],
  rows: readonly TableRow[],
  tells: Tells = () => false,
) => headings.map((_, i) => factsOf(i, rows, tells))
