import { idFrom } from '../../kernel/ids'
import { shortTermsOf } from '../../kernel/search-terms'
import { padded } from '../../kernel/rank'
import type { Membership, PersonDocument } from '../../kernel/people'
import type { Derived, EndorsementDocument, ProfileDocument } from './documents'

export function withDerived(profile: Omit<ProfileDocument, keyof Derived>): ProfileDocument {
  const { _id, name, chamberName, industry, mentor, skills, updatedAt } = profile
  return {
    ...profile,
    terms: shortTermsOf(name, chamberName, industry, mentor, ...skills),
    rank: `${padded(updatedAt)}.${_id}`,
  }
}

/** Of somebody who has not told anything yet. */
export const bareProfile = (
  { _id, name }: PersonDocument,
  { chamberId, chamberName }: Membership,
  updatedAt: number,
): ProfileDocument =>
  withDerived({
    ...{ _id, name, chamberId, chamberName, updatedAt },
    ...{ industry: '', birthBand: null, skills: [], mentor: '', endorsements: 0 },
  })

/** Where an accepted endorsement stands in the growth record, and as what. */
export const growthIdOf = ({ _id }: Pick<EndorsementDocument, '_id'>) => idFrom('g', 'endorsement', _id)
export const endorsedWords = ({ chamberName, byName, line }: EndorsementDocument) =>
  `${chamberName}会长${byName}：${line}`
