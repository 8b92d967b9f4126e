import type { imports as actions } from '@contract/imports'
import type { Handler } from '../../kernel/serve'
import { noCounts } from './documents'
import { columnsMustStillBeOpen, mappingMustFit } from './rules'
import { changeImport } from './store'
import { toView } from './views'

export const map: Handler<typeof actions.map> = async ({ id, mapping }, { now }) => {
  const changed = await changeImport(id, (found) => {
    columnsMustStillBeOpen(found)
    mappingMustFit(found.kind, found.headings, mapping)
    const afresh = { round: found.round + 1, progress: 0, lastRow: 0, counts: noCounts }
    return { mapping, state: 'checking', ...afresh, advancedAt: now }
  })
  return toView(changed)
}
