import type { pledgeDesk } from '@contract/pledge-desk'
import { formatYuan } from '@contract/values/money'
import type { Handler } from '../../kernel/serve'
import { post } from '../ledger/post'
import { wishOf } from '../ledger/wish'
import { loadPledge, pledgeViewOf } from '../pledges/store'

export const writeOff: Handler<typeof pledgeDesk.writeOff> = async (input, { caller, now, note }) => {
  const { id, amountFen, reason } = input
  const { campaignId, reference } = await loadPledge(id)
  note({ target: reference, after: { 核销: `${formatYuan(amountFen)} 元`, 原因: reason } })
  const wish = wishOf(caller, 'pledgeDesk.writeOff', input, caller.id ?? '', now)
  const deed = { kind: 'writeOff' as const, pledgeId: id, amountFen, reason }
  await post(campaignId, deed, wish)
  return pledgeViewOf(await loadPledge(id), now)
}
