import { formatYuan } from '@contract/values/money'
import { command } from '../../kernel/database'
import { bareNameOf } from '../../kernel/names'
import type { CampaignDocument } from '../campaigns/documents'
import type { Share } from '../ledger/documents'
import { lookalikesOf, type Lookalike } from '../ledger/lookalikes'
import type { Incoming } from '../ledger/receive'
import { mayBeOnePayment, type Payment } from '../ledger/rules/one-payment'
import { entriesOfMany } from '../ledger/read'
import { balanceOf, pledgeLedgerOf } from '../ledger/rules/pledge-ledger'
import { bankRows, pledgeItems } from '../pledges/documents'
import { dateDoubts } from './dates'

const sumOf = ({ shares }: Incoming) => shares.reduce((sum, { amountFen }) => sum + amountFen, 0)
const saidOf = (each: Incoming) => `${each.on} ${each.payer} ${formatYuan(sumOf(each))} 元`

const paymentOf = (each: Incoming): Payment => ({ ...each, amountFen: sumOf(each) })

/** Under one number of one day the books themselves refuse it. */
const isRefusedAnyway = ({ bankNo, on }: Incoming, booked: Lookalike) =>
  bankNo !== '' && bankNo === booked.bankNo && on === booked.on

function lookalikeDoubt(each: Incoming, alike: readonly Lookalike[]): string[] {
  const first = alike.find((booked) => !isRefusedAnyway(each, booked))
  if (!first) return []
  const { no, on, payer, amountFen } = first
  return [`${saidOf(each)}可能已登记为第 ${no} 号（${on} ${payer} ${formatYuan(amountFen)} 元）`]
}

/** One line typed twice in the same form. */
function twins(incoming: readonly Incoming[]): string[] {
  const seen = new Map<string, number>()
  return incoming.flatMap((each, i) => {
    // Numbered ones the books refuse.
    if (each.bankNo !== '') return []
    const mark = JSON.stringify([each.on, bareNameOf(each.payer), sumOf(each)])
    const before = seen.get(mark)
    seen.set(mark, i)
    return before === undefined ? [] : [`第 ${before + 1} 笔和第 ${i + 1} 笔一样（${saidOf(each)}）`]
  })
}

/** More than is due, and money for what was withdrawn. */
export async function dueDoubts(campaignId: string, shares: readonly Share[]): Promise<string[]> {
  const sums = new Map<string, number>()
  for (const { pledgeId, amountFen } of shares)
    if (pledgeId !== null) sums.set(pledgeId, (sums.get(pledgeId) ?? 0) + amountFen)
  if (sums.size === 0) return []
  const where = { _id: command().in([...sums.keys()]), campaignId }
  const pledges = await pledgeItems.findAll(where, ['campaignId', 'reference', 'donor.name'])
  const entries = await entriesOfMany(pledges)
  return pledges.flatMap(({ _id, reference, donor }) => {
    const ledger = pledgeLedgerOf(entries.get(_id) ?? [])
    if (!ledger) return []
    const whose = `认捐 ${reference}（${donor.name}）`
    if (ledger.withdrawn) return [`${whose}已撤回，登记到账后会恢复`]
    const due = balanceOf(ledger)
    const over = (sums.get(_id) ?? 0) - due
    return over > 0 ? [`${whose}还差 ${formatYuan(due)} 元，会多记 ${formatYuan(over)} 元`] : []
  })
}

/** Rows of the bank that are confirmed and not booked yet, and may be this very payment. */
async function waitingDoubts(campaignId: string, incoming: readonly Incoming[]): Promise<string[]> {
  const where = { campaignId, state: command().in(['waiting', 'booking']) }
  const rows = await bankRows.findAll(where, ['on', 'payer', 'amountFen', 'bankNo'])
  return incoming.flatMap((each) => {
    const row = rows.find((one) => mayBeOnePayment(one, paymentOf(each)))
    if (!row) return []
    const { on, payer, amountFen } = row
    return [`${saidOf(each)}可能是银行流水里正等待入账的一笔（${on} ${payer} ${formatYuan(amountFen)} 元）`]
  })
}

/** What a clerk should look at before this is booked; each a sentence. */
export async function doubtsAbout(
  campaign: Pick<CampaignDocument, '_id' | 'opensOn'>,
  incoming: readonly Incoming[],
): Promise<string[]> {
  const [alike, waiting, due] = await Promise.all([
    lookalikesOf(campaign._id, incoming.map(paymentOf)),
    waitingDoubts(campaign._id, incoming),
    dueDoubts(
      campaign._id,
      incoming.flatMap(({ shares }) => shares),
    ),
  ])
  const dates = dateDoubts(
    campaign,
    incoming.map(({ on }) => on),
  )
  return [
    ...dates,
    ...incoming.flatMap((each, i) => lookalikeDoubt(each, alike[i] ?? [])),
    ...waiting,
    ...twins(incoming),
    ...due,
  ]
}
