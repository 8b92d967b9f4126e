import type { imports as actions } from '@contract/imports'
import type { Handler } from '../../kernel/serve'
import { loadImport } from './store'
import { toView } from './views'

export const show: Handler<typeof actions.show> = async ({ id }) => toView(await loadImport(id))
