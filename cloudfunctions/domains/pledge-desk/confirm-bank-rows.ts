import { fail } from '@contract/errors'
import type { BankOutcome, pledgeDesk } from '@contract/pledge-desk'
import type { Handler } from '../../kernel/serve'
import { confirmRow } from './bank/confirm-row'
import { lookAt, type Choice } from './bank/look-at'
import { loadRunning } from './recorded'

function inWords(outcomes: readonly BankOutcome[], choices: readonly Choice[]): string {
  const count = (outcome: BankOutcome['outcome']) =>
    outcomes.filter((each) => each.outcome === outcome).length
  const refused = outcomes.flatMap(({ reason }) => (reason === null ? [] : [reason]))
  const reasons = refused.length > 0 ? `（${[...new Set(refused)].join('；')}）` : ''
  const meant = choices.filter(({ sure }, i) => sure && outcomes[i]?.outcome !== 'refused').length
  return `确认银行流水：已登记 ${count('booked')} 笔，待入账 ${count('waiting')} 笔，未登记 ${refused.length} 笔${reasons}${meant > 0 ? `，其中 ${meant} 笔看过疑问后仍然确认` : ''}`
}

/** Each row for itself: the good ones wait to be booked, or are booked at once; of the others it is said why not, and what there is to look at first. */
export const confirmBankRows: Handler<typeof pledgeDesk.confirmBankRows> = async (
  { campaignId, rows, atOnce },
  { caller, now, note },
) => {
  if (new Set(rows.map(({ id }) => id)).size < rows.length) fail('bank_row.chosen_twice')
  const { title } = await loadRunning(campaignId)
  note({ target: title, after: `确认银行流水 ${rows.length} 笔` })
  const doing = { by: caller.id ?? '', now, atOnce }
  const choices = await lookAt(campaignId, rows)
  const outcomes = await Promise.all(choices.map((choice) => confirmRow(choice, doing)))
  note({ target: title, after: inWords(outcomes, rows) })
  return { rows: outcomes }
}
