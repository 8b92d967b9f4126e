import type { pledgeDesk } from '@contract/pledge-desk'
import { formatYuan } from '@contract/values/money'
import type { Handler } from '../../kernel/serve'
import { askIdOf } from '../ledger/ask-id'
import { receive as book } from '../ledger/receive'
import { loadRunning, toRecorded } from './recorded'

export const receive: Handler<typeof pledgeDesk.receive> = async (
  { once, campaignId, transfer },
  { caller, now, note },
) => {
  const { title } = await loadRunning(campaignId)
  const sum = transfer.shares.reduce((all, { amountFen }) => all + amountFen, 0)
  note({ target: title, after: { 付款人: transfer.payer, 金额: `${formatYuan(sum)} 元`, 日期: transfer.on } })
  const askId = askIdOf(caller, 'pledgeDesk.receive', once)
  return toRecorded(await book(campaignId, [transfer], { askId, by: caller.id ?? '', now }))
}
