import { fail } from '@contract/errors'
import { formatYuan } from '@contract/values/money'
import { command } from '../../kernel/database'
import { idFrom } from '../../kernel/ids'
import { loadAnyCampaign } from '../campaigns/store'
import { books, ledgerEntries, transfers, type LedgerEntry, type TransferDocument } from './documents'
import { headNos } from './read'
import type { Incoming } from './receive'

/** Longer than a function lives: whoever has written a transfer so long ago will not book it any more. */
const ALIVE_MS = 60_000

const sumOf = ({ shares }: Pick<Incoming, 'shares'>) =>
  shares.reduce((sum, { amountFen }) => sum + amountFen, 0)

/** What tells that two receipts are one payment, in whichever campaign: its number with day and sum; what the bank's file says of it. */
export const paymentKeys = ({ bankNo, payment, ...rest }: Incoming): string[] => [
  ...(bankNo ? [idFrom('pn', bankNo, rest.on, String(sumOf(rest)))] : []),
  ...(payment ? [idFrom('pr', payment)] : []),
]

async function entriesOf({ _id, campaignId }: TransferDocument): Promise<LedgerEntry[]> {
  const [found, heads] = await Promise.all([
    ledgerEntries.findAll({ transferId: _id, kind: 'received' }),
    headNos([campaignId]),
  ])
  return found.filter(({ no }) => no <= (heads.get(campaignId) ?? 0))
}

async function standing(entries: readonly LedgerEntry[]): Promise<LedgerEntry | undefined> {
  const [first] = entries
  if (!first) return undefined
  const where = {
    campaignId: first.campaignId,
    of: command().in(entries.map(({ no }) => no)),
    kind: 'corrected',
  }
  const gone = new Set((await ledgerEntries.findAll(where)).map(({ of }) => of))
  return entries.find(({ no }) => !gone.has(no))
}

/** Asked of its books, or about to be. */
async function isUnderWay({ _id, campaignId, at }: TransferDocument, now: number) {
  if (Math.abs(now - at) < ALIVE_MS) return true
  const where = { _id: campaignId, 'asks.receipts.transferId': _id }
  return (await books.count(where)) > 0
}

/**
 * Whoever books a payment writes its transfer first and then looks here: of two campaigns that do so at once, at least one sees the other's.
 * @throws ledger.payment_elsewhere, ledger.payment_under_way
 */
export async function mustNotBeElsewhere(campaignId: string, incoming: readonly Incoming[], now: number) {
  const byKey = new Map(incoming.flatMap((each) => paymentKeys(each).map((key) => [key, each] as const)))
  if (byKey.size === 0) return
  const others = await transfers.findAll({
    ...{ payments: command().in([...byKey.keys()]), campaignId: command().neq(campaignId) },
  })
  for (const other of others) {
    const mine = byKey.get(other.payments?.find((key) => byKey.has(key)) ?? '')
    const said = { on: mine?.on ?? other.on, amount: formatYuan(mine ? sumOf(mine) : 0) }
    const entries = await entriesOf(other)
    const booked = await standing(entries)
    const { title } = await loadAnyCampaign(other.campaignId)
    if (booked) fail('ledger.payment_elsewhere', { ...said, title, no: booked.no })
    if (entries.length === 0 && (await isUnderWay(other, now)))
      fail('ledger.payment_under_way', { ...said, title })
  }
}
