import { fail } from '@contract/errors'
import { bankRows, type BankRowDocument } from '../../pledges/documents'

const stateNames = { open: '待确认', recorded: '登记', ignored: '忽略' }

/** @throws bank_row.not_found */
export async function loadBankRow(campaignId: string, id: string): Promise<BankRowDocument> {
  const row = await bankRows.get(id)
  return row?.campaignId === campaignId ? row : fail('bank_row.not_found')
}

export function rowMustBeOpen({ state }: Pick<BankRowDocument, 'state'>) {
  if (state !== 'open') fail('bank_row.settled', { state: stateNames[state] })
}

/** Recorded again, it is the same. */
export function rowMustNotBeIgnored({ state }: Pick<BankRowDocument, 'state'>) {
  if (state === 'ignored') fail('bank_row.settled', { state: stateNames[state] })
}
