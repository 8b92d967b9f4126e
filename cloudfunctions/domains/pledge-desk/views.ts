import type { DeskPledge } from '@contract/pledge-desk'
import type { PledgeDocument } from '../pledges/documents'
import { waits } from '../pledges/held-rules'

/** What a row at the desk is made of. */
export const deskFields = [
  ...['campaignId', 'reference', 'donor', 'face', 'water', 'goods', 'state', 'pledgedFen', 'receivedFen'],
  ...['nextDueOn', 'requested', 'pledgedAt', 'deskRank', 'lastNo', 'held'],
]

/** The office sees who it is, whatever is shown to others. */
export const toDeskPledge = (pledge: PledgeDocument): DeskPledge => ({
  id: pledge._id,
  reference: pledge.reference,
  donorName: pledge.donor.name,
  company: pledge.face.company,
  chamberName: pledge.donor.chamberName,
  water: pledge.water,
  display: pledge.face.display,
  goods: pledge.goods,
  state: pledge.state,
  pledgedFen: pledge.pledgedFen,
  receivedFen: pledge.receivedFen,
  balanceFen: Math.max(0, pledge.pledgedFen - pledge.receivedFen),
  nextDueOn: pledge.nextDueOn,
  requested: pledge.requested?.text ?? null,
  heldFen: waits(pledge.held) ? pledge.held.terms.amountFen : null,
  pledgedAt: pledge.pledgedAt,
})
