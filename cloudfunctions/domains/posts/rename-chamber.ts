import { people } from '../../kernel/people'
import { inTransaction } from '../../kernel/transaction'
import { posts } from './documents'
import { withDerived } from './store'

const renamePost = (postId: string, chamberName: string, now: number) =>
  inTransaction(async (tx) => {
    const post = await tx.get(posts, postId)
    if (!post || post.chamberName === chamberName) return
    await tx.put(posts, withDerived({ ...post, chamberName, updatedAt: now }))
    const person = post.personId === null ? null : await tx.get(people, post.personId)
    if (!person) return
    const renamed = person.posts.map((held) => (held.postId === postId ? { ...held, chamberName } : held))
    await tx.update(people, person._id, { posts: renamed })
  })

/** Posts at a time: a chamber of hundreds must be through within one call. */
const AT_ONCE = 10

/** Its posts, current and former, carry its name. Doing it again does the rest of a broken run. */
export async function renameChamber(chamberId: string, name: string, now: number): Promise<void> {
  const held = await posts.findAll({ chamberId }, ['chamberName'])
  const old = held.filter(({ chamberName }) => chamberName !== name)
  for (let i = 0; i < old.length; i += AT_ONCE) {
    await Promise.all(old.slice(i, i + AT_ONCE).map(({ _id }) => renamePost(_id, name, now)))
  }
}
