import { command } from '../../../kernel/database'
import { ledgerEntries } from '../../ledger/documents'
import { headOf } from '../../ledger/read'
import { bankRows, type BankRowDocument } from '../../pledges/documents'

/** What a recorded row became is taken back: it is open again, and may be booked for another pledge. */
async function reopen({ _id, campaignId, nos, generation = 0 }: BankRowDocument) {
  const { no } = await headOf(campaignId)
  const where = { campaignId, of: command().in(nos), kind: 'corrected', no: command().lte(no) }
  const corrected = await ledgerEntries.find({ where, limit: nos.length, fields: ['of'] })
  if (nos.length === 0 || corrected.length < nos.length) return
  const opened = { state: 'open' as const, nos: [], pledgeId: null, bookAt: null, generation: generation + 1 }
  const refused = `第 ${nos.join('、')} 号已冲销，可以重新登记`
  await bankRows.update({ _id, state: 'recorded', nos }, { ...opened, refused })
}

/** After a correction of entry `no`. Repeatable. */
export async function reopenRows(campaignId: string, no: number): Promise<void> {
  const rows = await bankRows.find({ where: { campaignId, state: 'recorded', nos: no }, limit: 10 })
  for (const row of rows) await reopen(row)
}

/** A correction may have broken off before it opened its row: what is recorded is looked at again. */
export async function freshly(row: BankRowDocument): Promise<BankRowDocument> {
  if (row.state !== 'recorded') return row
  await reopen(row)
  return (await bankRows.get(row._id)) ?? row
}
