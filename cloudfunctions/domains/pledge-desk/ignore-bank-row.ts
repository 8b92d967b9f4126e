import { fail, mustHold } from '@contract/errors'
import type { pledgeDesk } from '@contract/pledge-desk'
import type { Handler } from '../../kernel/serve'
import { inTransaction } from '../../kernel/transaction'
import { bankRows } from '../pledges/documents'
import { againstIgnoring } from './bank/rules'
import { loadBankRow } from './bank/store'
import { toBankRow } from './bank/views'

/** What is no donation: interest, a transfer back. The same again changes nothing. */
export const ignoreBankRow: Handler<typeof pledgeDesk.ignoreBankRow> = async (
  { campaignId, id, reason },
  { note },
) => {
  const { payer, on } = await loadBankRow(campaignId, id)
  note({ target: `${on} ${payer}`, after: reason })
  const row = await inTransaction(async (tx) => {
    const found = (await tx.get(bankRows, id)) ?? fail('bank_row.not_found')
    if (found.state === 'ignored' && found.reason === reason) return found
    mustHold(againstIgnoring(found))
    await tx.update(bankRows, id, { state: 'ignored', reason })
    return { ...found, state: 'ignored' as const, reason }
  })
  return toBankRow(row)
}
