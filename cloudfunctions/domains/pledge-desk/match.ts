import type { pledgeDesk } from '@contract/pledge-desk'
import { formatYuan } from '@contract/values/money'
import { doubtsMustBeMeant } from '../../kernel/doubts'
import type { Handler } from '../../kernel/serve'
import { bookedBefore } from '../ledger/booked-before'
import { leftOfEntry } from '../ledger/left-of-entry'
import { post } from '../ledger/post'
import { wishOf } from '../ledger/wish'
import { loadPledge } from '../pledges/store'
import { dueDoubts } from './receipt-doubts'
import { loadRunning, toRecorded } from './recorded'

export const match: Handler<typeof pledgeDesk.match> = async (input, { caller, now, note }) => {
  const { campaignId, no, pledgeId, amountFen, sure } = input
  const [{ title }, { reference }] = await Promise.all([loadRunning(campaignId), loadPledge(pledgeId)])
  note({ target: `${title} 第 ${no} 号`, after: { 认捐: reference, 金额: `${formatYuan(amountFen)} 元` } })
  const wish = wishOf(caller, 'pledgeDesk.match', input, caller.id ?? '', now)
  const before = await bookedBefore(campaignId, wish)
  if (before) return toRecorded(before)
  // More than there is, the books refuse.
  const enough = amountFen <= (await leftOfEntry(campaignId, no))
  if (enough) doubtsMustBeMeant(await dueDoubts(campaignId, [{ pledgeId, amountFen }]), sure)
  const deed = { kind: 'match' as const, no, pledgeId, amountFen }
  return toRecorded(await post(campaignId, deed, wish))
}
