import type { pledgeDesk } from '@contract/pledge-desk'
import { command } from '../../kernel/database'
import type { Handler } from '../../kernel/serve'
import { ledgerEntries, transfers, type LedgerEntry } from '../ledger/documents'
import { loadKnown } from '../ledger/load-known'
import { headOf } from '../ledger/read'
import { openBooking } from '../ledger/rules/booking'
import { leftOf } from '../ledger/rules/money'

export async function payersOf(entries: readonly LedgerEntry[]): Promise<Map<string, string>> {
  const ids = [...new Set(entries.flatMap(({ transferId }) => (transferId === null ? [] : [transferId])))]
  if (ids.length === 0) return new Map()
  const found = await transfers.findAll({ _id: command().in(ids) }, ['payer'])
  return new Map(found.map(({ _id, payer }) => [_id, payer]))
}

/** Money that no pledge has yet, oldest first. */
export const unmatched: Handler<typeof pledgeDesk.unmatched> = async ({ campaignId }) => {
  const head = await headOf(campaignId)
  const where = { campaignId, pledgeId: null, kind: 'received', no: command().lte(head.no) }
  const loose = await ledgerEntries.findAll(where)
  const nos = loose.map(({ no }) => no)
  const booking = openBooking(head, await loadKnown(head, { askIds: [], pledgeIds: [], nos, bankNos: [] }))
  const open = loose.filter((entry) => leftOf(booking, entry) > 0)
  const payers = await payersOf(open)
  const items = open.map((entry) => ({
    ...{ no: entry.no, on: entry.on ?? entry.day, payer: payers.get(entry.transferId ?? '') ?? '' },
    leftFen: leftOf(booking, entry),
  }))
  return { items }
}
