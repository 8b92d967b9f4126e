import { importKindNames, type imports as actions } from '@contract/imports'
import type { Handler } from '../../kernel/serve'
import { aDayMustNotBeOver, mustBeImported } from './rules'
import { changeImport } from './store'
import { toView } from './views'

/** Begins; `advance` does it. Asked again, it tells how far it is. */
export const takeBack: Handler<typeof actions.takeBack> = async ({ id }, { now, note }) => {
  note({ target: id })
  const found = await changeImport(id, (current) => {
    if (current.state === 'takingBack' || current.state === 'takenBack') return null
    mustBeImported(current)
    aDayMustNotBeOver(current, now)
    return { state: 'takingBack', progress: 0, lastRow: 0, advancedAt: now }
  })
  const { new: fresh, changed } = found.counts
  const after = `撤回新增 ${fresh} 条、更新 ${changed} 条`
  note({ target: `${importKindNames[found.kind]} ${found.fileName}`, after })
  return toView(found)
}
