import { command } from '../../kernel/database'
import { posts, type PostDocument } from '../posts/documents'

export type Held = Pick<PostDocument, '_id' | 'phone' | 'personId'>

/** CloudBase: values in one `in`. */
const BATCH = 500
const fields = ['phone', 'personId']

async function postsBy(field: 'phone' | 'personId', values: ReadonlySet<string>): Promise<Held[]> {
  const all = [...values]
  const slices = Array.from({ length: Math.ceil(all.length / BATCH) }, (_, i) =>
    all.slice(i * BATCH, (i + 1) * BATCH),
  )
  const found = await Promise.all(
    slices.map((some) => posts.findAll({ [field]: command().in(some) }, fields)),
  )
  return found.flat()
}

const known = <T>(values: readonly (T | null)[]) => new Set(values.filter((each): each is T => Boolean(each)))

/** Everything that can be reached from these posts by a number or a person, and nothing else. */
function connected(from: readonly Held[], links: ReadonlyMap<string, readonly Held[]>): Held[] {
  const seen = new Map(from.map((post) => [post._id, post]))
  // Grows while it is walked.
  for (const { phone, personId } of seen.values())
    for (const key of [phone, personId ?? ''])
      for (const post of links.get(key) ?? []) seen.set(post._id, post)
  return [...seen.values()]
}

/** Posts under the number of somebody in WeChat that are not his yet: another name stands there, or nobody has bound them. */
export const unboundOf = async (phone: string | null | undefined): Promise<Held[]> =>
  phone ? posts.findAll({ phone, personId: null }, fields) : []

/**
 * One number, or one WeChat, is one person in all chambers, in posts that have ended too. What comes back tells of somebody's posts
 * every id under which he may stand in a seat sheet.
 */
export async function identitiesOf(held: readonly Held[]): Promise<(theirs: readonly Held[]) => string[]> {
  const byPhone = await postsBy('phone', known(held.map(({ phone }) => phone)))
  const persons = known([...held, ...byPhone].map(({ personId }) => personId))
  const all = [...held, ...byPhone, ...(await postsBy('personId', persons))]
  const links = new Map<string, Held[]>()
  for (const post of all)
    for (const key of known([post.phone, post.personId])) links.set(key, [...(links.get(key) ?? []), post])
  return (theirs) => [...known(connected(theirs, links).flatMap(({ _id, personId }) => [personId, _id]))]
}
