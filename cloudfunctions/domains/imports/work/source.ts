import { importRows, listOf, rowIdOf, type ImportDocument, type ImportRowDocument } from '../documents'
import type { Source } from '../plan'

export const sourceOf = (found: ImportDocument, now: number): Source => ({
  importId: found._id,
  fileName: found.fileName,
  by: found.by,
  now,
  keep: (tx, row, did) => tx.update<ImportRowDocument>(importRows, rowIdOf(listOf(found), row), { did }),
})
