import { mustHold } from '@contract/errors'
import type { pledgeDesk } from '@contract/pledge-desk'
import type { Handler } from '../../kernel/serve'
import { bankRows } from '../pledges/documents'
import { againstOpening } from './bank/rules'
import { loadBankRow } from './bank/store'
import { toBankRow } from './bank/views'

/** What was ignored by mistake. The same again changes nothing. */
export const restoreBankRow: Handler<typeof pledgeDesk.restoreBankRow> = async (
  { campaignId, id },
  { note },
) => {
  const row = await loadBankRow(campaignId, id)
  note({ target: `${row.on} ${row.payer}`, before: row.reason })
  mustHold(againstOpening(row))
  await bankRows.update({ _id: id, state: 'ignored' }, { state: 'open', reason: '' })
  return toBankRow({ ...row, state: 'open', reason: '' })
}
