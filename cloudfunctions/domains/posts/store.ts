import { fail } from '@contract/errors'
import { isLeading } from '@contract/posts'
import { isDuplicateKey } from '../../kernel/errors'
import { newId } from '../../kernel/ids'
import { people } from '../../kernel/people'
import { inTransaction, type Tx } from '../../kernel/transaction'
import {
  chamberSeats,
  posts,
  type ChamberSeats,
  type Derived,
  type PostDocument,
  type PostFacts,
} from './documents'
import { withoutPost, withPost } from './people'
import * as rules from './rules'

export const withDerived = (post: Omit<PostDocument, keyof Derived>): PostDocument => ({
  ...post,
  ...rules.derived(post),
})

/** A post that begins, not written yet. `id` makes a retry meet what the first try made. */
export const newPost = (facts: PostFacts, now: number, id = newId('r')): PostDocument =>
  withDerived({
    ...facts,
    _id: id,
    endedOn: null,
    personId: null,
    bindPending: facts.phone !== '',
    updatedAt: now,
  })

export const loadPost = async (id: string) => (await posts.get(id)) ?? fail('post.not_found')

/** The current post under this number, if there is one. */
export const findCurrent = async (key: Pick<PostFacts, 'chamberId' | 'post' | 'phone'>) =>
  (await posts.find({ where: { currentKey: rules.currentKeyOf(key) }, limit: 1 }))[0] ?? null

/** Notes in the chamber's document that this leading post begins. @throws chamber.not_found, post.president_exists */
export async function takeSeat(tx: Tx, { _id, chamberId, post }: PostDocument): Promise<void> {
  const seats = (await tx.get(chamberSeats, chamberId)) ?? fail('chamber.not_found')
  if (post === 'president') {
    rules.presidentSeatMustBeFree(seats, _id)
    await tx.update(chamberSeats, chamberId, { presidentPostId: _id })
  } else if (post === 'secretary' && !seats.secretaryPostIds.includes(_id)) {
    await tx.update(chamberSeats, chamberId, { secretaryPostIds: [...seats.secretaryPostIds, _id] })
  }
}

export const seatsWithout = (seats: ChamberSeats, postId: string) => ({
  presidentPostId: seats.presidentPostId === postId ? null : seats.presidentPostId,
  secretaryPostIds: seats.secretaryPostIds.filter((id) => id !== postId),
})

async function leaveSeat(tx: Tx, { _id, chamberId }: PostDocument) {
  const seats = await tx.get(chamberSeats, chamberId)
  if (seats) await tx.update(chamberSeats, chamberId, seatsWithout(seats, _id))
}

/** Gives the post to the person: both documents, or none. */
export async function bindIn(tx: Tx, post: PostDocument, personId: string, now: number): Promise<void> {
  const person = (await tx.get(people, personId)) ?? fail('member.not_found')
  rules.postMustBeFree(post, personId)
  await tx.put(posts, { ...post, personId, bindPending: false, updatedAt: now })
  await tx.update(people, personId, withPost(person, post, now))
}

/** Takes it away again: his rights end with this write. */
export async function unbindIn(tx: Tx, post: PostDocument): Promise<void> {
  const person = post.personId === null ? null : await tx.get(people, post.personId)
  if (person) await tx.update(people, person._id, withoutPost(person, post._id))
}

/** It was his and is over. */
async function retireIn(tx: Tx, { _id, personId }: PostDocument): Promise<void> {
  const person = personId === null ? null : await tx.get(people, personId)
  if (!person) return
  const formerPostIds = [...new Set([...(person.formerPostIds ?? []), _id])]
  await tx.update(people, person._id, { ...withoutPost(person, _id), formerPostIds })
}

/** Writes a new post in a transaction of the caller's; a leading one takes its seat. */
export async function createIn(tx: Tx, post: PostDocument): Promise<void> {
  if (isLeading(post.post)) await takeSeat(tx, post)
  await tx.put(posts, post)
}

/** Another current post under the same number and of the same kind is already there. */
export async function orHeldTwice<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (isDuplicateKey(error)) return fail('post.held_twice')
    throw error
  }
}

/** @throws post.held_twice, post.president_exists, chamber.not_found */
export const createPost = (post: PostDocument): Promise<PostDocument> =>
  orHeldTwice(() =>
    inTransaction(async (tx) => {
      const known = await tx.get(posts, post._id)
      if (known) return known
      await createIn(tx, post)
      return post
    }),
  )

/** Ends it in a transaction of the caller's, seat left to the caller. */
export async function endIn(tx: Tx, post: PostDocument, endedOn: string, now: number): Promise<PostDocument> {
  rules.postMustNotEndBeforeItStarts(post, endedOn)
  const ended = withDerived({ ...post, endedOn, bindPending: false, updatedAt: now })
  await tx.put(posts, ended)
  await retireIn(tx, post)
  return ended
}

/** Ending twice on the same day changes nothing. @throws post.not_found, post.ended, post.ends_before_start */
export const endPost = (id: string, endedOn: string, now: number): Promise<PostDocument> =>
  inTransaction(async (tx) => {
    const post = await tx.get(posts, id)
    if (post?.endedOn === endedOn) return post
    rules.postMustBeCurrent(post)
    if (isLeading(post.post)) await leaveSeat(tx, post)
    return endIn(tx, post, endedOn, now)
  })

/** As if it had never been: only for one that was entered by mistake, such as an import that is taken back. */
export async function removeIn(tx: Tx, post: PostDocument): Promise<void> {
  if (isLeading(post.post)) await leaveSeat(tx, post)
  await unbindIn(tx, post)
  await tx.remove(posts, post._id)
}
