import { fail } from '@contract/errors'
import { command } from '../../../kernel/database'
import { campaignItems } from '../../campaigns/documents'
import { bankRows, type BankRowDocument } from '../../pledges/documents'

/** @throws bank_row.not_found */
export async function loadBankRow(campaignId: string, id: string): Promise<BankRowDocument> {
  const row = await bankRows.get(id)
  return row?.campaignId === campaignId ? row : fail('bank_row.not_found')
}

/** In which other campaign this very payment is booked, or about to be. */
export async function elsewhere({ identity, campaignId }: BankRowDocument): Promise<string | null> {
  if (!identity) return null
  const where = {
    identity,
    campaignId: command().neq(campaignId),
    state: command().in(['waiting', 'booking', 'recorded']),
  }
  const [other] = await bankRows.find({ where, limit: 1, fields: ['campaignId'] })
  if (!other) return null
  const named = { where: { _id: other.campaignId }, limit: 1, fields: ['title'] }
  return (await campaignItems.find(named))[0]?.title ?? '另一个项目'
}
