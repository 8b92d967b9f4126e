import type { merchants as actions } from '@contract/merchants'
import type { Handler } from '../../kernel/serve'
import { loadMerchant } from './store'
import { toPage } from './views'

export const show: Handler<typeof actions.show> = async ({ id }, { now }) =>
  toPage(await loadMerchant(id), now)
