import type { pledges as actions } from '@contract/pledges'
import type { Handler } from '../../kernel/serve'
import { pledgeItems } from './documents'
import { pledgeMustBeHis } from './rules'
import { pledgeViewOf } from './store'

/** One's own. */
export const show: Handler<typeof actions.show> = async ({ id }, { caller, now }) => {
  const pledge = await pledgeItems.get(id)
  pledgeMustBeHis(pledge, caller.id)
  return pledgeViewOf(pledge, now)
}
