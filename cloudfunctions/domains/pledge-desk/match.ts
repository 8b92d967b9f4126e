import type { pledgeDesk } from '@contract/pledge-desk'
import { formatYuan } from '@contract/values/money'
import type { Handler } from '../../kernel/serve'
import { askIdOf } from '../ledger/ask-id'
import { post } from '../ledger/post'
import { loadPledge } from '../pledges/store'
import { loadRunning, toRecorded } from './recorded'

export const match: Handler<typeof pledgeDesk.match> = async (
  { once, campaignId, no, pledgeId, amountFen },
  { caller, now, note },
) => {
  const [{ title }, { reference }] = await Promise.all([loadRunning(campaignId), loadPledge(pledgeId)])
  note({ target: `${title} 第 ${no} 号`, after: { 认捐: reference, 金额: `${formatYuan(amountFen)} 元` } })
  const askId = askIdOf(caller, 'pledgeDesk.match', once)
  const deed = { kind: 'match' as const, no, pledgeId, amountFen }
  return toRecorded(await post(campaignId, deed, { askId, by: caller.id ?? '', now }))
}
