import { errorBody } from '@contract/errors'
import type { PledgeView } from '@contract/pledges'
import { dateOf } from '@contract/values/time'
import type { CampaignDocument } from '../campaigns/documents'
import { accountOf } from '../campaigns/views'
import type { LedgerEntry } from '../ledger/documents'
import { allocate, instalmentStateOf } from '../ledger/rules/instalments'
import { balanceOf, pledgeLedgerOf, stateOf, type PledgeLedger } from '../ledger/rules/pledge-ledger'
import { againstDonor } from '../ledger/rules/promise'
import { reasonFor, wordsOf } from '../ledger/words'
import { certificatesOf } from './certificates'
import type { PledgeDocument } from './documents'
import { stateOfHeld, waits } from './held-rules'
import { paperOf } from './paper-of'
import { againstAsking } from './rules'

type Of = Pick<CampaignDocument, '_id' | 'title' | 'waters' | 'receiver' | 'secret'>

/** Of a pledge that is booked. */
function standing(ledger: PledgeLedger, today: string) {
  const { pledgedFen, receivedFen } = ledger
  return {
    ...{ state: stateOf(ledger), pledgedFen, receivedFen, balanceFen: balanceOf(ledger) },
    instalments: allocate(ledger).map((each) => {
      const { dueOn, amountFen, receivedFen: came } = each
      return { dueOn, amountFen, receivedFen: came, state: instalmentStateOf(each, today) }
    }),
  }
}

const termsOf = (
  { face }: Pick<PledgeDocument, 'face'>,
  { terms }: Pick<PledgeLedger, 'terms'>,
): PledgeView['terms'] => {
  const { water, goods, amountFen, instalments } = terms
  const { person, company, chamberId, display, wish } = face
  return { water, goods, amountFen, instalments, credit: { person, company, chamberId }, display, wish }
}

const heldOf = ({ held }: PledgeDocument): PledgeView['held'] => {
  if (!held || held.state === 'booked') return null
  const { at, terms, kind, reason } = held
  return { at, amountFen: terms.amountFen, change: kind === 'change', waits: waits(held), reason }
}

/** Of one that is held, and of which nothing is booked; the account is told once it is. */
function toHeldView(pledge: PledgeDocument, { _id, title, waters }: Of): PledgeView | null {
  const { held, donor, face } = pledge
  if (!held) return null
  const open = waits(held)
  const why = errorBody(open ? 'pledge.held' : 'pledge.withdrawn_already').message
  return {
    ...{ id: pledge._id, campaignId: _id, campaignTitle: title, waters, reference: pledge.reference },
    ...{ donorName: donor.name, chamberName: donor.chamberName },
    terms: termsOf({ face }, { terms: held.terms }),
    ...{ state: stateOfHeld(held), pledgedFen: 0, receivedFen: 0, balanceFen: 0 },
    instalments: held.terms.instalments.map((each) => {
      return { ...each, receivedFen: 0, state: open ? 'waiting' : 'void' }
    }),
    ...{ pledgedAt: held.at, history: [], account: null, certificates: [] },
    ...{ receipt: pledge.receipt, requested: null, held: heldOf(pledge) },
    can: { change: { why }, withdraw: { why: open ? null : why }, ask: false },
  }
}

/** Everything of it follows from `entries`, the pledge's own in order; null while none is booked and nothing is held. */
export function toPledgeView(
  pledge: PledgeDocument,
  campaign: Of,
  entries: readonly LedgerEntry[],
  now: number,
): PledgeView | null {
  const ledger = pledgeLedgerOf(entries)
  if (!ledger) return toHeldView(pledge, campaign)
  const why = againstDonor(ledger)?.message ?? null
  return {
    ...{ id: pledge._id, campaignId: campaign._id, campaignTitle: campaign.title },
    waters: campaign.waters,
    ...{ reference: pledge.reference, donorName: pledge.donor.name, chamberName: pledge.donor.chamberName },
    terms: termsOf(pledge, ledger),
    ...standing(ledger, dateOf(now)),
    pledgedAt: ledger.pledgedAt,
    history: entries.map((entry) => {
      const reason = paperOf(pledge, entry)?.reason ?? reasonFor(entry)
      return { no: entry.no, at: entry.at, words: wordsOf(entry, reason) }
    }),
    account: accountOf(campaign),
    certificates: certificatesOf(pledge._id, campaign.secret, ledger),
    receipt: pledge.receipt,
    ...{ requested: pledge.requested?.text ?? null, held: heldOf(pledge) },
    can: { change: { why }, withdraw: { why }, ask: againstAsking(pledge, ledger) === null },
  }
}
