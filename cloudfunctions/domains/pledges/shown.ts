import type { PledgeDocument } from './documents'

/** What others read in the place of a name. */
export const ANONYMOUS = '隐名'

type Named = Pick<PledgeDocument, 'donor' | 'face'>

/** Those who share the credit, the one it is told by first: the donor, else his company, else his chamber. */
export const creditNames = ({ donor, face }: { donor: { name: string }; face: Named['face'] }) =>
  [face.person ? donor.name : '', face.company, face.chamberName ?? ''].filter(Boolean)

/** As everybody but the donor and the office sees it. */
export function shownNames(pledge: Named): { name: string; withNames: string[]; wish: string } {
  // A wish tells by its words whose it is.
  if (pledge.face.display === 'anonymous') return { name: ANONYMOUS, withNames: [], wish: '' }
  const [name = ANONYMOUS, ...withNames] = creditNames(pledge)
  return { name, withNames, wish: pledge.face.wish }
}

export const hidesAmount = ({ face }: Pick<PledgeDocument, 'face'>) => face.display === 'amountHidden'

export function shownRowOf(pledge: Pick<PledgeDocument, 'donor' | 'face' | 'pledgedFen' | 'receivedFen'>) {
  const hidden = hidesAmount(pledge)
  return {
    ...shownNames(pledge),
    pledgedFen: hidden ? null : pledge.pledgedFen,
    receivedFen: hidden ? null : pledge.receivedFen,
  }
}
