import { isAllowed, office } from '@contract/access'
import type { Candidate } from '@contract/activities'
import { fail } from '@contract/errors'
import { postKinds, postNames } from '@contract/posts'
import { command } from '../../kernel/database'
import { chambersLedBy, type Caller } from '../../kernel/people'
import { posts, type PostDocument } from '../posts/documents'
import { profiles } from '../young/documents'
import type { PublishedActivity, SignUpDocument } from './documents'
import { asksOfYoung, fittingPosts, unfit, type YoungFacts } from './fitness'
import { alreadyIn, decidedBefore } from './refusals'
import { identitiesOf } from './same-person'
import type { Settled } from './seats/fold'
import { presenceOf } from './seats/standing'
import { loadSignUps } from './sign-up-documents'

type Held = Pick<PostDocument, '_id' | 'chamberId' | 'chamberName' | 'post' | 'name' | 'phone' | 'personId'>

/** Somebody of the chamber, with every id under which he may stand in the sheet. */
export interface Named {
  candidate: Candidate
  ids: string[]
  /** As which he would take part. */
  post: Held
  /** Why he may not, when it is not that he is there already. */
  unfit: string | null
}

/** Leaders for their chambers, the office for all. @throws chamber.not_yours */
export function mustSpeakFor(caller: Caller, chamberId: string) {
  if (isAllowed(office, caller.roles) || chambersLedBy(caller).includes(chamberId)) return
  fail('chamber.not_yours')
}

const rankOf = ({ post }: Held) => postKinds.indexOf(post)

/** One person may hold several posts, bound or not: whatever leads to one of them leads to all. */
function byPerson(held: readonly Held[], idsOf: (theirs: readonly Held[]) => string[]) {
  const people = new Map<string, { theirs: Held[]; ids: string[] }>()
  for (const post of held) {
    const ids = idsOf([post])
    const key = [...ids].sort().join()
    people.set(key, { ids, theirs: [...(people.get(key)?.theirs ?? []), post] })
  }
  return [...people.values()].map(({ theirs, ids }) => ({
    ids,
    theirs: theirs.sort((a, b) => rankOf(a) - rankOf(b)),
  }))
}

async function factsOf({ who }: PublishedActivity, held: readonly Held[]): Promise<Map<string, YoungFacts>> {
  const ids = [...new Set(held.flatMap(({ personId }) => (personId ? [personId] : [])))]
  if (!asksOfYoung(who) || ids.length === 0) return new Map()
  const found = await profiles.find({ where: { _id: command().in(ids.slice(0, 1000)) }, limit: 1000 })
  return new Map(found.map((profile) => [profile._id, profile]))
}

type Facts = (personId: string) => YoungFacts | null

interface Look {
  activity: PublishedActivity
  sheet: Settled
  /** What the office has decided does not bind the office. */
  byOffice: boolean
  there: ReadonlyMap<string, SignUpDocument>
  factsOf: Facts
}

function namedOf({ activity, sheet, byOffice, there, factsOf }: Look, theirs: Held[], ids: string[]): Named {
  const [first] = theirs as [Held]
  const participantId = theirs.find(({ personId }) => personId)?.personId ?? first._id
  const found = presenceOf(sheet, ids)
  const decided = found && !byOffice ? decidedBefore(found.place) : null
  const unfitness = unfit(activity.who, theirs, factsOf(participantId)) ?? decided?.against ?? null
  const already = found && alreadyIn(sheet, found.participantId, there.get(found.participantId))
  return {
    candidate: {
      ...{ participantId, name: first.name, post: postNames[first.post] },
      why: (already ?? unfitness)?.message ?? null,
      note: decided?.note ?? '',
    },
    ids,
    post: fittingPosts(activity.who, theirs)[0] ?? first,
    unfit: unfitness?.message ?? null,
  }
}

/** The chamber's current people, and of each whether the caller may sign him up. */
export async function candidatesOf(
  activity: PublishedActivity,
  sheet: Settled,
  chamberId: string,
  caller: Pick<Caller, 'roles'>,
): Promise<Named[]> {
  const fields = ['chamberId', 'chamberName', 'post', 'name', 'phone', 'personId']
  const held: Held[] = await posts.findAll({ chamberId, endedOn: null }, fields)
  const [facts, idsOf] = await Promise.all([factsOf(activity, held), identitiesOf(held)])
  const all = byPerson(held, idsOf)
  // Who of them is there already, to say who entered him.
  const there = await loadSignUps(
    activity._id,
    all.flatMap(({ ids }) => presenceOf(sheet, ids)?.participantId ?? []),
  )
  const byOffice = isAllowed(office, caller.roles)
  const look = { activity, sheet, byOffice, there, factsOf: (id: string) => facts.get(id) ?? null }
  return all.map(({ theirs, ids }) => namedOf(look, theirs, ids))
}
