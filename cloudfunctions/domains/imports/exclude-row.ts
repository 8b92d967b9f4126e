import type { imports as actions } from '@contract/imports'
import type { Handler } from '../../kernel/serve'
import type { ImportRowDocument } from './documents'
import { judgeAgain, oneRow } from './one-row'
import { replaceRow } from './replace-row'
import { toRow, toView } from './views'

/** Its reasons stay with it, for the file of what was not imported. */
const excludedRow = (row: ImportRowDocument): ImportRowDocument => ({
  ...row,
  ...{ outcome: 'excluded', keys: [], flags: [], notes: row.outcome === 'error' ? row.notes : {} },
})

export const excludeRow: Handler<typeof actions.excludeRow> = async ({ id, row, excluded }, { now }) => {
  const [found, before] = await oneRow(id, row)
  if ((before.outcome === 'excluded') === excluded) return { view: toView(found), row: toRow(before) }
  const after = excluded ? excludedRow(before) : await judgeAgain(found, before, {}, now)
  const changed = await replaceRow(found, before, after)
  return { view: toView(changed), row: toRow(after) }
}
