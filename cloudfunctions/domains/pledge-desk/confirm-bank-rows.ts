import { fail } from '@contract/errors'
import type { BankOutcome, pledgeDesk } from '@contract/pledge-desk'
import type { Handler } from '../../kernel/serve'
import { confirmRow } from './bank/confirm-row'
import { loadRunning } from './recorded'

function inWords(outcomes: readonly BankOutcome[]): string {
  const count = (outcome: BankOutcome['outcome']) =>
    outcomes.filter((each) => each.outcome === outcome).length
  const refused = outcomes.flatMap(({ reason }) => (reason === null ? [] : [reason]))
  const reasons = refused.length > 0 ? `（${[...new Set(refused)].join('；')}）` : ''
  return `确认银行流水：已登记 ${count('booked')} 笔，待入账 ${count('waiting')} 笔，未登记 ${refused.length} 笔${reasons}`
}

/** Each row for itself: the good ones wait to be booked, or are booked at once; of the others it is said why not. */
export const confirmBankRows: Handler<typeof pledgeDesk.confirmBankRows> = async (
  { campaignId, rows, atOnce },
  { caller, now, note },
) => {
  if (new Set(rows.map(({ id }) => id)).size < rows.length) fail('bank_row.chosen_twice')
  const { title } = await loadRunning(campaignId)
  note({ target: title, after: `确认银行流水 ${rows.length} 笔` })
  const doing = { by: caller.id ?? '', now, atOnce }
  const outcomes = await Promise.all(rows.map((row) => confirmRow(campaignId, row, doing)))
  note({ target: title, after: inWords(outcomes) })
  return { rows: outcomes }
}
