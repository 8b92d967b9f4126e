import { importKindNames, type imports as actions } from '@contract/imports'
import type { Handler } from '../../kernel/serve'
import { nothingMustBeWritten } from './rules'
import { changeImport } from './store'
import { toView } from './views'

export const cancel: Handler<typeof actions.cancel> = async ({ id }, { note }) => {
  note({ target: id })
  const found = await changeImport(id, (current) => {
    nothingMustBeWritten(current)
    return { state: 'cancelled' }
  })
  note({ target: `${importKindNames[found.kind]} ${found.fileName}` })
  return toView(found)
}
