import { rowOutcomes } from '../../contract/imports'
import { importRows, imports, listOf } from '../../cloudfunctions/domains/imports/documents'

type Found = (problem: string) => void

/** The figures of an import are those of its rows, as long as they are kept. */
export async function checkImports(found: Found) {
  for (const each of await imports.findAll({})) {
    const { _id, state, counts, progress, rows, tableFileId } = each
    if (progress > rows) found(`imports ${_id}: further than its end`)
    if (state === 'checking' || state === 'mapping' || tableFileId === null) continue
    for (const outcome of rowOutcomes) {
      const stored = await importRows.count({ list: listOf(each), outcome })
      if (state !== 'cancelled' && stored !== counts[outcome])
        found(`imports ${_id}: ${counts[outcome]} rows counted as ${outcome}, ${stored} stored`)
    }
  }
}
