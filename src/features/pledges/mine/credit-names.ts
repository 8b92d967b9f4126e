import type { PledgeView } from '@contract/pledges'

/** Who shares the credit, in the donor's own eyes. */
export const creditNames = ({ donorName, chamberName, terms: { credit } }: PledgeView) =>
  [credit.person ? donorName : '', credit.company, credit.chamberId ? (chamberName ?? '') : ''].filter(
    Boolean,
  )
