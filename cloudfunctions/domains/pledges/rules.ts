import { errorBody, fail, type ErrorBody } from '@contract/errors'
import type { PledgeLedger } from '../ledger/rules/pledge-ledger'
import { againstDonor } from '../ledger/rules/promise'
import type { PledgeDocument } from './documents'

/** Another's pledge is as good as none. */
export function pledgeMustBeHis(
  pledge: PledgeDocument | null,
  personId: string | null,
): asserts pledge is PledgeDocument {
  if (!pledge || personId === null || pledge.donor.personId !== personId) fail('pledge.not_found')
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
