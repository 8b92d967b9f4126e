import { postKinds } from '@contract/posts'
import { command } from '../../kernel/database'
import { each, without, workEnd } from '../../kernel/jobs/each'
import { isSameName } from '../../kernel/names'
import { people, type PersonDocument } from '../../kernel/people'
import { inTransaction } from '../../kernel/transaction'
import { nameFitsOrOfficeIsAsked } from '../members/name-doubt'
import { posts, type PostDocument } from './documents'
import { isCurrent } from './rules'
import { bindIn } from './store'

/** Posts of one number: one person holds a handful. */
const MAX_POSTS = 100
/** CloudBase: values in one `in`, and documents in one answer. */
const BATCH = 500
const MAX_BATCHES = 40
const AT_ONCE = 10

/** Both may have changed since they were found; then nothing is bound. Somebody else's post stays his; so does one under another name. */
const bindPost = (postId: string, personId: string, now: number, isAsking = false) =>
  inTransaction(async (tx) => {
    const post = await tx.get(posts, postId)
    const person = await tx.get(people, personId)
    if (!post || !person || post.personId !== null || !isCurrent(post)) return
    if (!person.phoneVerified || person.phone !== post.phone) return
    if (await nameFitsOrOfficeIsAsked(tx, { post, person, isAsking }, now))
      return bindIn(tx, post, personId, now)
    if (!person.sharesNumber) await tx.update(people, personId, { sharesNumber: true })
  })

/**
 * Everything on the roster under a person's confirmed number and his name becomes his. Doing it again changes nothing.
 * `isAsking`: he himself is here, with the name that he gives.
 */
export async function bindPostsOf(
  { _id, phone, phoneVerified }: PersonDocument,
  now: number,
  { isAsking = false } = {},
): Promise<void> {
  if (phone && phoneVerified) {
    const found = await posts.find({ where: { phone, endedOn: null, personId: null }, limit: MAX_POSTS })
    const highestFirst = found.sort((a, b) => postKinds.indexOf(a.post) - postKinds.indexOf(b.post))
    for (const post of highestFirst) await bindPost(post._id, _id, now, isAsking)
  }
  await people.update({ _id, phone }, { bindPending: false })
}

/**
 * Posts that began, or whose number changed: whoever confirmed that number already gets them now, everybody else when he does.
 * A post is written before its person is looked for, and a number before its posts, so one of the two always sees the other.
 */
export async function bindFresh(fresh: readonly PostDocument[], now: number): Promise<void> {
  const open = fresh.filter((post) => post.bindPending)
  if (open.length === 0) return
  const phones = [...new Set(open.map(({ phone }) => phone))]
  const known = await people.find({
    where: { phone: command().in(phones), phoneVerified: true },
    limit: 1000,
  })
  for (const post of open) {
    // A number may have had two owners: whom the roster names comes first, and then nobody is asked about the other.
    const fits = ({ name }: PersonDocument) => Number(isSameName(name, post.name))
    const owners = known.filter(({ phone }) => phone === post.phone).sort((a, b) => fits(b) - fits(a))
    for (const { _id } of owners) await bindPost(post._id, _id, now)
  }
  await posts.update({ _id: command().in(open.map(({ _id }) => _id)) }, { bindPending: false })
}

/** The hourly job: what a crash left between a post and its person. */
export async function bindPending(now: number): Promise<void> {
  const until = workEnd()
  await each<PersonDocument>({
    ...{ job: 'bind-posts', now, until, atOnce: AT_ONCE },
    load: (paused) => people.find({ where: { bindPending: true, ...without(paused) }, limit: BATCH }),
    keyOf: ({ _id }) => _id,
    wordsOf: ({ name }) => `${name || '一位微信用户'}的名册身份`,
    work: (person) => bindPostsOf(person, now),
  })
  for (let i = 0; i < MAX_BATCHES; i++) {
    const begun = await each<PostDocument>({
      ...{ job: 'bind-posts', now, until, atOnce: AT_ONCE },
      load: (paused) => posts.find({ where: { bindPending: true, ...without(paused) }, limit: BATCH }),
      keyOf: ({ _id }) => _id,
      wordsOf: ({ chamberName, name }) => `${chamberName}${name}的名册身份`,
      work: (post) => bindFresh([post], now),
    })
    if (begun < BATCH) return
  }
}
