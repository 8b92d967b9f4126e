import type { pledgeDesk } from '@contract/pledge-desk'
import { formatYuan } from '@contract/values/money'
import { doubtsMustBeMeant } from '../../kernel/doubts'
import type { Handler } from '../../kernel/serve'
import { bookedBefore } from '../ledger/booked-before'
import { post } from '../ledger/post'
import { wishOf } from '../ledger/wish'
import { loadAnyCampaign } from '../campaigns/store'
import { loadPledge, pledgeViewOf } from '../pledges/store'
import { dateDoubts, datesMustBePlausible } from './dates'

/** The goods came; what they are worth is what the office says, not what was promised. */
export const confirmGoods: Handler<typeof pledgeDesk.confirmGoods> = async (input, { caller, now, note }) => {
  const { id, on, valueFen, note: reason, sure } = input
  const { campaignId, reference } = await loadPledge(id)
  note({ target: reference, after: { 价值: `${formatYuan(valueFen)} 元`, 日期: on } })
  const wish = wishOf(caller, 'pledgeDesk.confirmGoods', input, caller.id ?? '', now)
  if (await bookedBefore(campaignId, wish)) return pledgeViewOf(await loadPledge(id), now)
  const campaign = await loadAnyCampaign(campaignId)
  datesMustBePlausible(campaign, [on], now)
  doubtsMustBeMeant(dateDoubts(campaign, [on]), sure)
  const deed = { kind: 'goods' as const, pledgeId: id, on, valueFen, reason }
  await post(campaignId, deed, wish)
  return pledgeViewOf(await loadPledge(id), now)
}
