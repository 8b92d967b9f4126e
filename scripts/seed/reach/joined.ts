import { posts, type PostDocument } from '../../../cloudfunctions/domains/posts/documents'
import { withPost } from '../../../cloudfunctions/domains/posts/people'
import { personIdOf } from '../../../cloudfunctions/kernel/ids'
import { people, stranger, type PersonDocument } from '../../../cloudfunctions/kernel/people'
import { PRIVACY_VERSION } from '../../../contract/members'
import { seedPeople } from '../people'

const awaited = new Set(seedPeople.flatMap(({ awaitedAs }) => awaitedAs ?? []))

/** Of the roster's made-up leaders most presidents and some secretaries use the mini-program. */
const joins = ({ post }: PostDocument, n: number) => (post === 'president' ? n % 4 !== 3 : n % 3 === 0)

function personOf(post: PostDocument, since: number): PersonDocument {
  const openId = `o_seed_${post._id}`
  const known = {
    ...stranger(personIdOf(openId), openId),
    ...{ phone: post.phone, phoneVerified: true, consent: { version: PRIVACY_VERSION, at: since } },
  }
  return { ...known, ...withPost(known, post, since) }
}

/** Fictitious people take the posts that the roster has for them. Who is there already stays as he is. */
export async function joinLeaders(since: number): Promise<PostDocument[]> {
  const seeded = await posts.findAll({ source: 'seed', endedOn: null })
  const leading = seeded.filter(({ _id }) => /^r_(president|secretary)_c_/.test(_id) && !awaited.has(_id))
  const joining = leading.filter(joins)
  const free = joining.filter(({ personId }) => personId === null)
  const fresh = free.map((post) => personOf(post, since))
  await people.insertMissing(fresh)
  for (const [i, { _id }] of free.entries())
    await posts.update({ _id, personId: null }, { personId: fresh[i]!._id, bindPending: false })
  const holders = new Map(free.map(({ _id }, i) => [_id, fresh[i]!._id]))
  return joining.map((post) => ({ ...post, personId: post.personId ?? holders.get(post._id) ?? null }))
}
