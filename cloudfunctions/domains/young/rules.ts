import { isAllowed, office } from '@contract/access'
import { fail } from '@contract/errors'
import { chambersLedBy, type Caller, type Membership, type PersonDocument } from '../../kernel/people'
import type { EndorsementDocument } from './documents'

export const youngPostsOf = ({ posts }: Pick<PersonDocument, 'posts'>): Membership[] =>
  posts.filter(({ post }) => post === 'young')

export const seesAll = ({ roles }: Pick<Caller, 'roles'>) => isAllowed(office, roles)

/** Himself, his chambers' leaders, and the office; for all others he is not there. */
export function recordMustBeVisible(person: PersonDocument | null, caller: Caller): asserts person {
  if (!person) return fail('young.not_found')
  const posts = youngPostsOf(person)
  const led = chambersLedBy(caller)
  const isTheirs = posts.some(({ chamberId }) => led.includes(chamberId))
  const mayRead = person._id === caller.id || seesAll(caller) || isTheirs
  if (posts.length === 0 || !mayRead) fail('young.not_found')
}

export function chamberMustBeHis(person: PersonDocument, chamberId: string): Membership {
  return youngPostsOf(person).find((held) => held.chamberId === chamberId) ?? fail('member.not_in_chamber')
}

/** He speaks for a chamber whose president he is. */
export function presidencyOf({ posts, speaksFor }: Caller): Membership {
  return (
    posts.find(({ post, chamberId }) => post === 'president' && chamberId === speaksFor) ??
    fail('young.not_a_president_here')
  )
}

export function youngPersonMustBelongTo(person: PersonDocument | null, chamberId: string): asserts person {
  if (!person) return fail('young.not_found')
  if (!youngPostsOf(person).some((held) => held.chamberId === chamberId)) fail('young.not_in_chamber')
}

/** What he declined stays declined. */
export function endorsementMustNotBeDeclined(known: EndorsementDocument | null) {
  if (known?.state === 'declined') fail('young.endorsement_declined')
}

/** What a president offers is worth what he is worth when it is accepted. */
export function endorserMustBePresident(
  { chamberId, chamberName, byName }: EndorsementDocument,
  giver: Pick<PersonDocument, 'posts'> | null,
) {
  const isPresident = giver?.posts.some((held) => held.post === 'president' && held.chamberId === chamberId)
  if (!isPresident) fail('young.endorser_left', { name: byName, chamber: chamberName })
}
