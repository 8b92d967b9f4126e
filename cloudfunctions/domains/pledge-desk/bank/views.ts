import { bankStrengthNames, type BankRow } from '@contract/pledge-desk'
import type { BankRowDocument, PledgeDocument } from '../../pledges/documents'
import { toDeskPledge } from '../views'
import type { Weighed } from './proposals'

const stateOf = ({ state }: BankRowDocument, proposed: boolean): BankRow['state'] => {
  if (state === 'open') return proposed ? 'proposed' : 'unmatched'
  return state === 'booking' ? 'waiting' : state
}

/** `chosen`: for which it was confirmed. */
export function toBankRow(
  row: BankRowDocument,
  { proposal, against }: Weighed = { proposal: null, against: [] },
  chosen: PledgeDocument | null = null,
): BankRow {
  const { _id, on, amountFen, payer, note, nos, reason } = row
  return {
    ...{ id: _id, on, amountFen, payer, note, time: row.time ?? '', bankNo: row.bankNo },
    state: stateOf(row, proposal !== null),
    proposal: proposal && {
      pledge: toDeskPledge(proposal.pledge),
      strength: proposal.strength,
      because: bankStrengthNames[proposal.strength],
    },
    against,
    sure: proposal !== null && against.length === 0 && proposal.strength !== 'name',
    chosen: chosen && toDeskPledge(chosen),
    bookAt: row.state === 'waiting' ? (row.bookAt ?? null) : null,
    recordedNo: nos[0] ?? null,
    reason,
  }
}
