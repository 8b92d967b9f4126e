import { roleNames } from '@contract/access'
import type { WhoMayJoin } from '@contract/activities'
import { errorBody, type ErrorBody } from '@contract/errors'
import { birthBandNames, type YoungProfile } from '@contract/young'
import type { Membership } from '../../kernel/people'
import { profiles } from '../young/documents'

export type YoungFacts = Pick<YoungProfile, 'birthBand' | 'endorsements'>
export type Post = Pick<Membership, 'chamberId' | 'chamberName' | 'post'>

/** Whether what a young merchant tells of himself decides here. */
export const asksOfYoung = ({ birthBands, endorsedOnly }: WhoMayJoin) => birthBands.length > 0 || endorsedOnly

/** By person; nothing is asked of the database where it decides nothing. */
export async function youngFactsOf(who: WhoMayJoin, personId: string | null): Promise<YoungFacts | null> {
  return asksOfYoung(who) && personId !== null ? profiles.get(personId) : null
}

function postIsUnfit({ roles, chamberIds }: WhoMayJoin, { post, chamberId, chamberName }: Post) {
  if (chamberIds.length > 0 && !chamberIds.includes(chamberId))
    return errorBody('activity.chamber_unfit', { chamber: chamberName })
  // Whoever holds any post is a member.
  if (roles.length > 0 && !roles.includes('member') && !roles.includes(post))
    return errorBody('activity.role_unfit', { roles: roles.map((role) => roleNames[role]).join('、') })
  return null
}

function personIsUnfit({ birthBands, endorsedOnly }: WhoMayJoin, facts: YoungFacts | null) {
  if (birthBands.length > 0) {
    const band = facts?.birthBand
    if (!band) return errorBody('activity.birth_band_unknown')
    if (!birthBands.includes(band))
      return errorBody('activity.birth_band_unfit', {
        bands: birthBands.map((each) => birthBandNames[each]).join('、'),
      })
  }
  return endorsedOnly && !facts?.endorsements ? errorBody('activity.endorsement_needed') : null
}

/** Those of somebody's posts as which he may join. */
export const fittingPosts = <P extends Post>(who: WhoMayJoin, posts: readonly P[]): P[] =>
  posts.filter((post) => postIsUnfit(who, post) === null)

/** Why somebody with these posts may not join; null when he may. */
export function unfit(who: WhoMayJoin, posts: readonly Post[], facts: YoungFacts | null): ErrorBody | null {
  const [first] = posts
  if (!first) return errorBody('activity.members_only')
  const refused = posts.map((post) => postIsUnfit(who, post))
  return refused.includes(null) ? personIsUnfit(who, facts) : (refused[0] ?? null)
}
