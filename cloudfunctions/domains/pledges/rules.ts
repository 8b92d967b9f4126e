import { errorBody, fail, type ErrorBody } from '@contract/errors'
import type { PledgeTerms } from '@contract/pledges'
import type { Caller } from '../../kernel/people'
import { daysMustBePlausible, yearsAfter } from '../../kernel/plausible-days'
import type { CampaignDocument } from '../campaigns/documents'
import type { PledgeLedger } from '../ledger/rules/pledge-ledger'
import { againstDonor } from '../ledger/rules/promise'
import type { PledgeDocument } from './documents'
import { waits } from './held-rules'

/** Another's pledge is as good as none. */
export function pledgeMustBeHis(
  pledge: PledgeDocument | null,
  personId: string | null,
): asserts pledge is PledgeDocument {
  if (!pledge || personId === null || pledge.donor.personId !== personId) fail('pledge.not_found')
}

/** What is held is not changed: it is withdrawn and made anew. */
export function pledgeMustBeBooked({ lastNo, held }: PledgeDocument) {
  if (lastNo === 0 && held) fail(waits(held) ? 'pledge.held' : 'pledge.withdrawn_already')
}

/** Why the donor does not ask the office for a change now: he can do it himself, or has asked. */
export function againstAsking(
  { requested }: Pick<PledgeDocument, 'requested'>,
  ledger: PledgeLedger,
): ErrorBody | null {
  if (requested) return errorBody('pledge.asked_already')
  if (ledger.withdrawn) return errorBody('pledge.withdrawn_already')
  return againstDonor(ledger) ? null : errorBody('pledge.ask_not_needed')
}

/** A chamber's name on the roll is its own affair: only who belongs to it shares the credit with it. Returns its name. */
export function sharedChamberName(
  { credit }: Pick<PledgeTerms, 'credit'>,
  { posts }: Pick<Caller, 'posts'>,
  before: PledgeDocument['face'] | null = null,
): string | null {
  if (credit.chamberId === null) return null
  if (before?.chamberId === credit.chamberId) return before.chamberName
  const held = posts.find(({ chamberId }) => chamberId === credit.chamberId)
  return held?.chamberName ?? fail('pledge.chamber_not_yours')
}

/** No promise reaches further. */
const MOST_YEARS = 10

type Instalments = Pick<PledgeTerms, 'instalments'>

/** Days on which money is promised; those that stood before may stay. `from`: money may come before its campaign opens, not years before. @throws date.implausible */
export function dueDaysMustBePlausible(
  { instalments }: Instalments,
  { opensOn }: Pick<CampaignDocument, 'opensOn'>,
  today: string,
  before: readonly { dueOn: string }[] = [],
) {
  const known = new Set(before.map(({ dueOn }) => dueOn))
  const days = instalments.map(({ dueOn }) => dueOn).filter((dueOn) => !known.has(dueOn))
  const window = { from: yearsAfter(opensOn, -1), to: yearsAfter(today, MOST_YEARS) }
  daysMustBePlausible('到账日期', days, window)
}

/** Nobody promises for yesterday; dates that stood before may stay. */
export function datesMustBeAhead(
  { instalments }: Instalments,
  today: string,
  before: readonly { dueOn: string }[] = [],
) {
  const known = new Set(before.map(({ dueOn }) => dueOn))
  const past = instalments.find(({ dueOn }) => dueOn < today && !known.has(dueOn))
  if (past) fail('pledge.due_in_past', { dueOn: past.dueOn })
}
