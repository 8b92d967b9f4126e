import type { Parsed } from '@contract/action'
import { fail } from '@contract/errors'
import type { pledgeDesk } from '@contract/pledge-desk'
import { formatYuan } from '@contract/values/money'
import type { Handler } from '../../kernel/serve'
import { askIdOf } from '../ledger/ask-id'
import { receive } from '../ledger/receive'
import { loadRunning, toRecorded } from './recorded'

type Batch = Pick<Parsed<typeof pledgeDesk.receiveMany>, 'transfers' | 'control'>

/** Nothing is booked of a batch that is not what the clerk has added up by hand. */
export function controlMustAgree({ transfers, control }: Batch) {
  const shares = transfers.flatMap((transfer) => transfer.shares)
  const total = shares.reduce((all, { amountFen }) => all + amountFen, 0)
  if (transfers.length === control.count && total === control.totalFen) return
  fail('ledger.control_differs', {
    ...{ count: transfers.length, total: formatYuan(total) },
    ...{ statedCount: control.count, statedTotal: formatYuan(control.totalFen) },
  })
}

export const receiveMany: Handler<typeof pledgeDesk.receiveMany> = async (
  { once, campaignId, transfers, control },
  { caller, now, note },
) => {
  const { title } = await loadRunning(campaignId)
  note({ target: title, after: { 笔数: control.count, 金额: `${formatYuan(control.totalFen)} 元` } })
  controlMustAgree({ transfers, control })
  const askId = askIdOf(caller, 'pledgeDesk.receiveMany', once)
  return toRecorded(await receive(campaignId, transfers, { askId, by: caller.id ?? '', now }))
}
