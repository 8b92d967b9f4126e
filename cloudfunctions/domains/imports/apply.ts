import { importKindNames, type imports as actions } from '@contract/imports'
import type { Handler } from '../../kernel/serve'
import { noRowMayBeInError, rowsMustBeChecked } from './rules'
import { changeImport } from './store'
import { toView } from './views'

const inWords = ({ new: fresh, changed, unchanged }: Record<'new' | 'changed' | 'unchanged', number>) =>
  `新增 ${fresh} 行，有变化 ${changed} 行，无变化 ${unchanged} 行`

/** Begins; `advance` does it. Asked again, it tells how far it is. */
export const apply: Handler<typeof actions.apply> = async ({ id }, { now, note }) => {
  note({ target: id })
  const found = await changeImport(id, (current) => {
    if (current.state === 'applying' || current.state === 'done') return null
    rowsMustBeChecked(current)
    noRowMayBeInError(current)
    return { state: 'applying', progress: 0, lastRow: 0, advancedAt: now }
  })
  note({ target: `${importKindNames[found.kind]} ${found.fileName}`, after: inWords(found.counts) })
  return toView(found)
}
