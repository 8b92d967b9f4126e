import type { pledgeDesk } from '@contract/pledge-desk'
import { formatYuan } from '@contract/values/money'
import type { Handler } from '../../kernel/serve'
import { askIdOf } from '../ledger/ask-id'
import { post } from '../ledger/post'
import { loadPledge, pledgeViewOf } from '../pledges/store'

export const writeOff: Handler<typeof pledgeDesk.writeOff> = async (
  { once, id, amountFen, reason },
  { caller, now, note },
) => {
  const { campaignId, reference } = await loadPledge(id)
  note({ target: reference, after: { 核销: `${formatYuan(amountFen)} 元`, 原因: reason } })
  const askId = askIdOf(caller, 'pledgeDesk.writeOff', once)
  const deed = { kind: 'writeOff' as const, pledgeId: id, amountFen, reason }
  await post(campaignId, deed, { askId, by: caller.id ?? '', now })
  return pledgeViewOf(await loadPledge(id), now)
}
