import { fail } from '@contract/errors'
import { askedUnder } from '../../ledger/asked-under'
import { pledgeItems, type BankRowDocument } from '../../pledges/documents'
import { weigh } from './proposals'

type Waiting = Pick<BankRowDocument, '_id' | 'confirmedAt'>

/** Of two rows that wait for one pledge the later confirmed is weighed with the earlier, not the earlier with the later. */
const isBefore =
  (row: Waiting) =>
  ({ _id, confirmedAt = 0 }: Waiting) =>
    confirmedAt !== (row.confirmedAt ?? 0) ? confirmedAt < (row.confirmedAt ?? 0) : _id < row._id

/**
 * Weighs a row once more before it goes into the books: what speaks against it now and was not meant when it was confirmed sends it
 * back to the clerk. What was asked of the books already is only finished. @throws bank_row.doubts_since
 */
export async function nothingMustHaveArisen(row: BankRowDocument, askId: string): Promise<void> {
  const { _id, campaignId, pledgeId = null, meant = [] } = row
  const pledge = pledgeId === null ? null : await pledgeItems.get(pledgeId)
  const weighed = await weigh(campaignId, [row], new Map([[_id, pledge]]), isBefore(row))
  const fresh = (weighed.get(_id)?.against ?? []).filter((doubt) => !meant.includes(doubt))
  // Another call may have booked it meanwhile: then it is its own look-alike.
  if (fresh.length === 0 || (await askedUnder(campaignId, askId))) return
  fail('bank_row.doubts_since', { doubts: fresh.join('；') })
}
