import { findHeadings } from './find-heading'
import type { ColumnOf, TableFile } from './types'

/** The visible sheet whose headings mean most to the caller, the longer one of two alike; -1 when none holds anything. */
export async function suggestSheet(file: TableFile, columnOf: ColumnOf): Promise<number> {
  const offered = file.sheets
    .map((sheet, index) => ({ ...sheet, index }))
    .filter(({ hidden, rows }) => !hidden && rows > 0)
  if (offered.length < 2) return offered[0]?.index ?? -1
  let best = { index: -1, known: -1, rows: 0 }
  for (const { index, rows } of offered) {
    const { known } = findHeadings(await file.read(index), columnOf)
    if (known > best.known || (known === best.known && rows > best.rows)) best = { index, known, rows }
  }
  return best.index
}
