import { fail } from '@contract/errors'
import type { pledgeDesk } from '@contract/pledge-desk'
import { idFrom } from '../../kernel/ids'
import type { Handler } from '../../kernel/serve'
import type { Wish } from '../ledger/post'
import { receive } from '../ledger/receive'
import { bankRows, type BankRowDocument } from '../pledges/documents'
import { loadBankRow, rowMustNotBeIgnored } from './bank/store'
import { loadRunning, toRecorded } from './recorded'

interface Chosen {
  row: BankRowDocument
  pledgeId: string | null
}

/** A row is booked once, whoever confirms it how often. */
async function book({ row, pledgeId }: Chosen, by: string, now: number) {
  const { _id, campaignId, on, payer, bankNo, amountFen } = row
  const wish: Wish = { askId: idFrom('k', 'bank', _id), by, now }
  const incoming = { on, payer, bankNo, shares: [{ pledgeId, amountFen }] }
  const booked = await receive(campaignId, [incoming], wish)
  const nos = booked.entries.filter(({ kind }) => kind === 'received').map(({ no }) => no)
  await bankRows.update({ _id, state: 'open' }, { state: 'recorded', nos })
  return booked
}

/** All at once, so that they are settled together. What the books refuse stays open, and its reason is told; the rest is recorded. */
export const confirmBankRows: Handler<typeof pledgeDesk.confirmBankRows> = async (
  { campaignId, rows },
  { caller, now, note },
) => {
  if (new Set(rows.map(({ id }) => id)).size < rows.length) fail('bank_row.chosen_twice')
  const { title } = await loadRunning(campaignId)
  const chosen = await Promise.all(
    rows.map(async ({ id, pledgeId }) => ({ row: await loadBankRow(campaignId, id), pledgeId })),
  )
  for (const { row } of chosen) rowMustNotBeIgnored(row)
  note({ target: title, after: `确认银行流水 ${rows.length} 笔` })
  const outcomes = await Promise.allSettled(chosen.map((each) => book(each, caller.id ?? '', now)))
  const refused = outcomes.find((outcome) => outcome.status === 'rejected')
  if (refused) throw refused.reason
  const booked = outcomes.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []))
  return toRecorded({
    entries: booked.flatMap(({ entries }) => entries),
    already: booked.every(({ already }) => already),
  })
}
