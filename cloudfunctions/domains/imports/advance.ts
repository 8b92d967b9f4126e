import type { imports as actions } from '@contract/imports'
import type { Handler } from '../../kernel/serve'
import { loadImport } from './store'
import { toView } from './views'
import { workOn } from './work/work-on'

export const advance: Handler<typeof actions.advance> = async ({ id }, { now }) =>
  toView(await workOn(await loadImport(id), now))
