import type { PledgeTerms } from '@contract/pledges'
import type { LedgerTerms } from '../ledger/documents'
import type { Face } from './documents'

/** What the books hold of a promise. */
export const ledgerTermsOf = ({
  water,
  goods,
  amountFen,
  instalments,
  credit,
}: PledgeTerms): LedgerTerms => ({
  ...{ water, goods, amountFen, instalments, chamberId: credit.chamberId },
})

/** How it is shown, which they do not hold. */
export const faceOf = ({ credit, display, wish }: PledgeTerms, chamberName: string | null): Face => ({
  ...{ person: credit.person, company: credit.company, chamberId: credit.chamberId, chamberName },
  ...{ display, wish },
})

/** What others get to read. */
export const textsOf = ({ goods, credit, wish }: PledgeTerms) =>
  [goods ?? '', credit.company, wish].filter((text) => text !== '')
