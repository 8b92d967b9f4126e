import type { LedgerEntry } from '../ledger/documents'
import type { Paper, PledgeDocument } from './documents'

/** The personal part of the very push that was booked; entries of older code go by their ask. */
export const paperOf = (
  { papers }: Pick<PledgeDocument, 'papers'>,
  { salt, askId }: Pick<LedgerEntry, 'salt' | 'askId'>,
): Paper | undefined => papers[salt] ?? papers[askId]
