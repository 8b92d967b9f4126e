import type { pledgeDesk } from '@contract/pledge-desk'
import { formatYuan } from '@contract/values/money'
import type { Handler } from '../../kernel/serve'
import { wishOf } from '../ledger/wish'
import { receiveByHand } from './receive-by-hand'
import { loadRunning } from './recorded'

export const receive: Handler<typeof pledgeDesk.receive> = async (input, { caller, now, note }) => {
  const { campaignId, transfer, sure } = input
  const campaign = await loadRunning(campaignId)
  const sum = transfer.shares.reduce((all, { amountFen }) => all + amountFen, 0)
  note({
    target: campaign.title,
    after: { 付款人: transfer.payer, 金额: `${formatYuan(sum)} 元`, 日期: transfer.on },
  })
  const wish = wishOf(caller, 'pledgeDesk.receive', input, caller.id ?? '', now)
  return receiveByHand(campaign, [transfer], wish, sure)
}
