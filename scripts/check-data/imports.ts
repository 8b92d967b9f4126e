import { rowOutcomes } from '../../contract/imports'
import { importRows, imports, listOf } from '../../cloudfunctions/domains/imports/documents'

type Found = (problem: string) => void

const unchecked: readonly string[] = ['choosing', 'mapping', 'checking']

/** The figures of an import are those of its rows, as long as they are kept. */
export async function checkImports(found: Found) {
  for (const each of await imports.findAll({})) {
    const { _id, state, counts, progress, rows, stored } = each
    if (progress > rows) found(`imports ${_id}: further than its end`)
    if (unchecked.includes(state) || !stored) continue
    for (const outcome of rowOutcomes) {
      const there = await importRows.count({ list: listOf(each), outcome })
      if (state !== 'cancelled' && there !== counts[outcome])
        found(`imports ${_id}: ${counts[outcome]} rows counted as ${outcome}, ${there} stored`)
    }
  }
}
