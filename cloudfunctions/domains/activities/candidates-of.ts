import { isAllowed, office } from '@contract/access'
import type { Candidate } from '@contract/activities'
import { fail } from '@contract/errors'
import { postKinds, postNames } from '@contract/posts'
import { command } from '../../kernel/database'
import { chambersLedBy, type Caller } from '../../kernel/people'
import { posts, type PostDocument } from '../posts/documents'
import { profiles } from '../young/documents'
import type { PublishedActivity } from './documents'
import { asksOfYoung, fittingPosts, unfit, type YoungFacts } from './fitness'
import { alreadyIn } from './refusals'
import type { Settled } from './seats/fold'
import { presenceOf } from './seats/standing'

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

/** One person may hold several posts, bound or not: then the number, or the person, is the same. */
function byPerson(held: readonly Held[]): Held[][] {
  const people = new Map<string, Held[]>()
  for (const post of held) {
    const key = post.personId ?? (post.phone || post._id)
    people.set(key, [...(people.get(key) ?? []), post])
  }
  return [...people.values()].map((theirs) => theirs.sort((a, b) => rankOf(a) - rankOf(b)))
}

async function factsOf({ who }: PublishedActivity, held: readonly Held[]): Promise<Map<string, YoungFacts>> {
  const ids = [...new Set(held.flatMap(({ personId }) => (personId ? [personId] : [])))]
  if (!asksOfYoung(who) || ids.length === 0) return new Map()
  const found = await profiles.find({ where: { _id: command().in(ids.slice(0, 1000)) }, limit: 1000 })
  return new Map(found.map((profile) => [profile._id, profile]))
}

/** The chamber's current people, and of each whether he may be signed up. */
export async function candidatesOf(
  activity: PublishedActivity,
  sheet: Settled,
  chamberId: string,
): Promise<Named[]> {
  const fields = ['chamberId', 'chamberName', 'post', 'name', 'phone', 'personId']
  const held: Held[] = await posts.findAll({ chamberId, endedOn: null }, fields)
  const facts = await factsOf(activity, held)
  return byPerson(held).map((theirs) => {
    const [first] = theirs as [Held]
    const postIds = theirs.map(({ _id }) => _id)
    const participantId = first.personId ?? first._id
    const ids = [...new Set([participantId, ...postIds])]
    const there = presenceOf(sheet, ids)
    const unfitness = unfit(activity.who, theirs, facts.get(participantId) ?? null)?.message ?? null
    const why = (there && alreadyIn(sheet, there.participantId)?.message) ?? unfitness
    return {
      candidate: { participantId, name: first.name, post: postNames[first.post], why },
      ...{ ids, post: fittingPosts(activity.who, theirs)[0] ?? first, unfit: unfitness },
    }
  })
}
