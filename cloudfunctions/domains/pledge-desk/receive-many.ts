import type { Parsed } from '@contract/action'
import { fail } from '@contract/errors'
import type { pledgeDesk } from '@contract/pledge-desk'
import { formatYuan } from '@contract/values/money'
import type { Handler } from '../../kernel/serve'
import { wishOf } from '../ledger/wish'
import { receiveByHand } from './receive-by-hand'
import { loadRunning } from './recorded'

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

export const receiveMany: Handler<typeof pledgeDesk.receiveMany> = async (input, { caller, now, note }) => {
  const { campaignId, transfers, control, sure } = input
  const campaign = await loadRunning(campaignId)
  note({ target: campaign.title, after: { 笔数: control.count, 金额: `${formatYuan(control.totalFen)} 元` } })
  controlMustAgree({ transfers, control })
  const wish = wishOf(caller, 'pledgeDesk.receiveMany', input, caller.id ?? '', now)
  return receiveByHand(campaign, transfers, wish, sure)
}
