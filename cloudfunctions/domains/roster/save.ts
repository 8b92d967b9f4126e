import { fail } from '@contract/errors'
import type { Parsed } from '@contract/action'
import type { roster } from '@contract/roster'
import { dateOf } from '@contract/values/time'
import type { Context } from '../../kernel/context'
import type { Handler } from '../../kernel/serve'
import { inTransaction } from '../../kernel/transaction'
import { bindFresh } from '../posts/bind'
import { waitForItsDay } from '../posts/coming'
import { followName } from '../posts/follow-name'
import { chamberSeats, posts, type PostDocument } from '../posts/documents'
import { isComing, postMustBeCurrent, termMustBePossible } from '../posts/rules'
import { createPost, newPost, orHeldTwice, unbindIn, withDerived } from '../posts/store'
import { inWords, titleOf, toRosterRow } from './views'

type Row = Parsed<typeof roster.save>

async function factsOf({ id: _, phone = fail('phone.needed'), ...row }: Row) {
  const { name: chamberName } = (await chamberSeats.get(row.chamberId)) ?? fail('chamber.not_found')
  return { ...row, phone, chamberName, source: 'roster' as const }
}

/** Sent again, it is there already, as it was written. */
async function add(row: Row, now: number): Promise<PostDocument> {
  const facts = await factsOf(row)
  const { chamberId, post, phone, name, startsOn, endsOn } = facts
  const where = { chamberId, post, phone, name, startsOn, endsOn, endedOn: null }
  const [known] = await posts.find({ where, limit: 1 })
  return known ?? createPost(newPost(facts, now))
}

/** 待任: nobody has a right by it until its day. */
async function wait(row: Row, now: number, note: Context['note']) {
  const coming = await waitForItsDay({ ...(await factsOf(row)), startsOn: row.startsOn! }, now)
  const post = newPost(coming, now, coming._id)
  note({ target: titleOf(post), after: { ...inWords(post), 待任: coming.startsOn } })
  return { ...toRosterRow(post), waits: true }
}

/**
 * Another number is another person until he confirms it: whoever held the post by the old one loses it. Under another name a post
 * that nobody has taken is looked at anew.
 */
function changed(
  post: PostDocument,
  { name, phone = post.phone, startsOn, endsOn }: Row,
  now: number,
): PostDocument {
  const facts = { ...post, name, phone, startsOn, endsOn, updatedAt: now }
  if (phone !== post.phone) return withDerived({ ...facts, personId: null, bindPending: true })
  const isFresh = post.personId === null && (post.bindPending || name !== post.name)
  return withDerived({ ...facts, bindPending: isFresh && phone !== '' })
}

const change = (id: string, row: Row, now: number) =>
  orHeldTwice(() =>
    inTransaction(async (tx) => {
      const before = await tx.get(posts, id)
      postMustBeCurrent(before)
      if (before.chamberId !== row.chamberId || before.post !== row.post) fail('roster.identity_fixed')
      const after = changed(before, row, now)
      if (before.personId !== after.personId) await unbindIn(tx, before)
      await tx.put(posts, after)
      return { before, after }
    }),
  )

export const save: Handler<typeof roster.save> = async (row, { now, note }) => {
  if (!row.id && isComing(row, dateOf(now))) return wait(row, now, note)
  termMustBePossible(row, dateOf(now))
  const { before, after } = row.id
    ? await change(row.id, row, now)
    : { before: null, after: await add(row, now) }
  note({ target: titleOf(after), ...(before && { before: inWords(before) }), after: inWords(after) })
  await bindFresh([after], now)
  if (before && before.name !== after.name) await followName(after)
  return toRosterRow((await posts.get(after._id)) ?? after)
}
