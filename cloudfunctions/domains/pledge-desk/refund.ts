import type { pledgeDesk } from '@contract/pledge-desk'
import { formatYuan } from '@contract/values/money'
import type { Handler } from '../../kernel/serve'
import { bookedBefore } from '../ledger/booked-before'
import { post } from '../ledger/post'
import { wishOf } from '../ledger/wish'
import { datesMustBePlausible } from './dates'
import { loadRunning, toRecorded } from './recorded'

/** An entry of its own: the receipt stays as it was, and both stand in public. */
export const refund: Handler<typeof pledgeDesk.refund> = async (input, { caller, now, note }) => {
  const { campaignId, no, amountFen, on, bankNo, reason } = input
  const campaign = await loadRunning(campaignId)
  const after = { 退款: `${formatYuan(amountFen)} 元`, 日期: on, 凭证号: bankNo, 原因: reason }
  note({ target: `${campaign.title} 第 ${no} 号`, after })
  const wish = wishOf(caller, 'pledgeDesk.refund', input, caller.id ?? '', now)
  const before = await bookedBefore(campaignId, wish)
  if (before) return toRecorded(before)
  datesMustBePlausible(campaign, [on], now)
  const deed = { kind: 'refund' as const, no, amountFen, on, bankNo, reason }
  return toRecorded(await post(campaignId, deed, wish))
}
