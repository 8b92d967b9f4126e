import { fail } from '@contract/errors'
import type { pledgeDesk } from '@contract/pledge-desk'
import { formatYuan } from '@contract/values/money'
import { dateOf } from '@contract/values/time'
import type { Handler } from '../../kernel/serve'
import { askIdOf } from '../ledger/ask-id'
import { post } from '../ledger/post'
import { loadPledge, pledgeViewOf } from '../pledges/store'

/** The goods came; what they are worth is what the office says, not what was promised. */
export const confirmGoods: Handler<typeof pledgeDesk.confirmGoods> = async (
  { once, id, on, valueFen, note: reason },
  { caller, now, note },
) => {
  const { campaignId, reference } = await loadPledge(id)
  note({ target: reference, after: { 价值: `${formatYuan(valueFen)} 元`, 日期: on } })
  if (on > dateOf(now)) fail('ledger.date_in_future', { on })
  const askId = askIdOf(caller, 'pledgeDesk.confirmGoods', once)
  const deed = { kind: 'goods' as const, pledgeId: id, on, valueFen, reason }
  await post(campaignId, deed, { askId, by: caller.id ?? '', now })
  return pledgeViewOf(await loadPledge(id), now)
}
