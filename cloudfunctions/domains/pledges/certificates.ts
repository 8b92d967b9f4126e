import type { PledgeView } from '@contract/pledges'
import { codeFrom } from '../certificates/code'
import { stateOf, type PledgeLedger } from '../ledger/rules/pledge-ledger'

export const stages = ['pledged', 'received'] as const
export type Stage = (typeof stages)[number]

/** Only the donor and the office come by it: nobody guesses it, no list shows it. */
export const certificateCodeOf = (pledgeId: string, secret: string, stage: Stage) =>
  codeFrom(secret, `pledge/${pledgeId}/${stage}`)

/** A promise has one as long as something of it stands; the money has one when all of it is there. */
export const earned = (ledger: PledgeLedger, stage: Stage) =>
  stage === 'pledged' ? ledger.pledgedFen > 0 : stateOf(ledger) === 'fulfilled' && ledger.receivedFen > 0

/** Codes follow from the pledge; what is written on them is kept by `keepCertificates`. */
export const certificatesOf = (
  pledgeId: string,
  secret: string,
  ledger: PledgeLedger,
): PledgeView['certificates'] =>
  stages
    .filter((stage) => earned(ledger, stage))
    .map((stage) => ({ stage, code: certificateCodeOf(pledgeId, secret, stage) }))
