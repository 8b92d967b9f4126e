import { command } from '../../../kernel/database'
import { importRows, listOf, SLICE, type ImportDocument, type ImportRowDocument } from '../documents'
import { excelRowOf } from '../lines'

export interface NextRows {
  rows: ImportRowDocument[]
  isLast: boolean
  /** For the import's document. */
  reached: Pick<ImportDocument, 'progress' | 'lastRow'>
}

/** The next lines of a run over all that were checked. */
export async function nextRows(found: ImportDocument): Promise<NextRows> {
  const rows = await importRows.find({
    where: { list: listOf(found), row: command().gt(found.lastRow) },
    order: ['row', 'asc'],
    limit: SLICE,
  })
  const isLast = rows.length < SLICE
  const passed = new Set(rows.map(({ row }) => excelRowOf(row))).size
  return {
    rows,
    isLast,
    reached: {
      progress: isLast ? found.rows : Math.min(found.rows, found.progress + passed),
      lastRow: rows.at(-1)?.row ?? found.lastRow,
    },
  }
}
