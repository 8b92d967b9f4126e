import type { BankRow } from '@contract/pledge-desk'
import type { BankRowDocument } from '../../pledges/documents'
import { toDeskPledge } from '../views'
import type { Proposal } from './proposals'

export function toBankRow(row: BankRowDocument, proposal: Proposal | null): BankRow {
  const { _id, on, amountFen, payer, note, state, nos } = row
  const open = proposal ? 'proposed' : 'unmatched'
  return {
    ...{ id: _id, on, amountFen, payer, note },
    state: state === 'open' ? open : state,
    proposal: proposal && { pledge: toDeskPledge(proposal.pledge), because: proposal.because },
    recordedNo: nos[0] ?? null,
  }
}
