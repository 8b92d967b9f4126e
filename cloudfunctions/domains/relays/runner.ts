import { fail } from '@contract/errors'
import { people, type Caller, type PersonDocument } from '../../kernel/people'
import type { PublishedActivity } from '../activities/documents'
import type { LegDocument, RelayDocument } from './documents'
import { isYoung } from './rules'

type Person = Pick<PersonDocument, '_id' | 'name' | 'posts' | 'speaksFor'>

/** @throws relay.runner_not_found */
export async function loadRunner(personId: string): Promise<PersonDocument> {
  const person = await people.get(personId)
  return person && isYoung(person) ? person : fail('relay.runner_not_found')
}

export const personOf = ({ id, name, posts, speaksFor }: Caller): Person => ({
  ...{ _id: id ?? '', name: name ?? '' },
  ...{ posts: [...posts], speaksFor },
})

/** He runs for the chamber whose young merchant he is; of several for the one he speaks for. */
function chamberOf({ posts, speaksFor }: Person) {
  const young = posts.filter(({ post }) => post === 'young')
  return young.find(({ chamberId }) => chamberId === speaksFor) ?? young[0]
}

/** The leg that begins now. */
export function legOf(
  person: Person,
  { relay: plan }: PublishedActivity,
  relay: RelayDocument | null,
  taken: Pick<LegDocument, 'since' | 'token'>,
): LegDocument {
  const chamber = chamberOf(person)
  return {
    personId: person._id,
    name: person.name,
    chamberId: chamber?.chamberId ?? '',
    chamberName: chamber?.chamberName ?? '',
    theme: plan?.themes[relay?.legs.length ?? 0] ?? '',
    ...{ mentorName: null, passedAt: null, line: null },
    ...taken,
  }
}

/** Closes the present holder's leg. */
export const closed = (legs: readonly LegDocument[], by: Pick<LegDocument, 'passedAt' | 'line'>) =>
  legs.map((leg, i) => (i === legs.length - 1 ? { ...leg, ...by } : leg))
