import type { campaigns as actions } from '@contract/campaigns'
import type { Handler } from '../../kernel/serve'
import { bookOf } from './figures'
import { receiptPage } from './receipt-roll'
import { loadCampaign } from './store'

export const receipts: Handler<typeof actions.receipts> = async ({ id, cursor }, { caller, now }) => {
  const campaign = await loadCampaign(id, caller.roles)
  const { no } = await bookOf(id)
  return receiptPage(campaign, no, cursor, now)
}
