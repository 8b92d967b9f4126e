import { fail } from '@contract/errors'
import type { imports as actions } from '@contract/imports'
import type { Handler } from '../../kernel/serve'
import { openTable } from '../../kernel/tables'
import { noCounts } from './documents'
import { columnsMustStillBeOpen } from './rules'
import { readSheet } from './sheet/choose'
import { filesOf, loadSource } from './sheet/stored-rows'
import { changeImport, loadImport } from './store'
import { toView } from './views'

/** May be done anew until something is written: the columns of another sheet are matched anew. */
export const chooseSheet: Handler<typeof actions.chooseSheet> = async ({ id, sheet }, { now }) => {
  const { kind, fileName, sourceFile, state } = await loadImport(id)
  columnsMustStillBeOpen({ state })
  const file = await openTable(await loadSource(sourceFile ?? fail('import.one_sheet')), fileName)
  const read = await readSheet(id, kind, file, sheet)
  const changed = await changeImport(id, (found) => {
    columnsMustStillBeOpen(found)
    const afresh = { round: found.round + 1, progress: 0, lastRow: 0, lines: 0, counts: noCounts, noted: 0 }
    const files = [...new Set([...found.files, ...filesOf({ ...read, sourceFile })])]
    return { ...read, ...afresh, files, state: 'mapping', questions: [], advancedAt: now }
  })
  return toView(changed)
}
