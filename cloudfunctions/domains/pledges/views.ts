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
import { paperOf } from './paper-of'
import { againstAsking } from './rules'

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

const termsOf = ({ face }: PledgeDocument, { terms }: PledgeLedger): PledgeView['terms'] => {
  const { water, goods, amountFen, instalments } = terms
  const { person, company, chamberId, display, wish } = face
  return { water, goods, amountFen, instalments, credit: { person, company, chamberId }, display, wish }
}

/** Everything of it follows from `entries`, the pledge's own in order; null while none is booked. */
export function toPledgeView(
  pledge: PledgeDocument,
  campaign: Pick<CampaignDocument, '_id' | 'title' | 'waters' | 'receiver' | 'secret'>,
  entries: readonly LedgerEntry[],
  now: number,
): PledgeView | null {
  const ledger = pledgeLedgerOf(entries)
  if (!ledger) return null
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
    requested: pledge.requested?.text ?? null,
    can: { change: { why }, withdraw: { why }, ask: againstAsking(pledge, ledger) === null },
  }
}
