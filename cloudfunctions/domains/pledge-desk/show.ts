import type { pledgeDesk } from '@contract/pledge-desk'
import type { Handler } from '../../kernel/serve'
import { loadPledge, pledgeViewOf } from '../pledges/store'

export const show: Handler<typeof pledgeDesk.show> = async ({ id }, { now }) =>
  pledgeViewOf(await loadPledge(id), now)
