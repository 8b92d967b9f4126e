import type { pledges as actions } from '@contract/pledges'
import type { Handler } from '../../kernel/serve'
import { pledgeItems } from './documents'
import { pledgeMustBeHis } from './rules'
import { pledgeViewOf } from './store'

/** What the receiving organisation writes on its receipt. Nothing is found by it. */
export const saveReceipt: Handler<typeof actions.saveReceipt> = async ({ id, receipt }, { caller, now }) => {
  const pledge = await pledgeItems.get(id)
  pledgeMustBeHis(pledge, caller.id)
  await pledgeItems.update({ _id: id }, { receipt })
  return pledgeViewOf({ ...pledge, receipt }, now)
}
