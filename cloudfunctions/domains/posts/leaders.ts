import { command } from '../../kernel/database'
import { posts, type PostDocument } from './documents'

export type Leader = Pick<
  PostDocument,
  '_id' | 'name' | 'post' | 'startsOn' | 'endsOn' | 'endedOn' | 'source' | 'personId'
>

const fields = ['name', 'post', 'startsOn', 'endsOn', 'endedOn', 'source', 'personId']
const MAX_CURRENT = 20
const MAX_FORMER = 50

/** Presidents are 0 and secretaries 1 in a chamber's rank (`derived()`), so a chamber of thousands gives its leaders by index. */
const leadersAt = (chamberId: string, ended: 0 | 1, limit: number) =>
  posts.find({
    where: {
      chamberId,
      rank: command()
        .gte(`${chamberId}.${ended}.0.`)
        .and(command().lt(`${chamberId}.${ended}.2.`)),
    },
    order: ['rank', 'asc'],
    limit,
    fields,
  }) as Promise<Leader[]>

/** Of these chambers, who in WeChat leads each now: person ids, secretaries where there are any. */
export async function reachableLeadersOf(chamberIds: readonly string[]): Promise<Map<string, string[]>> {
  const found = await Promise.all(
    [...new Set(chamberIds)].map(async (chamberId): Promise<[string, string[]]> => {
      const current = await leadersAt(chamberId, 0, MAX_CURRENT)
      const bound = current.filter(({ personId }) => personId !== null)
      const secretaries = bound.filter(({ post }) => post === 'secretary')
      const some = secretaries.length > 0 ? secretaries : bound
      return [chamberId, [...new Set(some.flatMap(({ personId }) => personId ?? []))]]
    }),
  )
  return new Map(found)
}

/** Presidents first; former ones by when they left, the last first. */
export async function leadersOf(chamberId: string): Promise<{ current: Leader[]; former: Leader[] }> {
  const [current, former] = await Promise.all([
    leadersAt(chamberId, 0, MAX_CURRENT),
    leadersAt(chamberId, 1, MAX_FORMER),
  ])
  return { current, former: former.sort((a, b) => ((a.endedOn ?? '') < (b.endedOn ?? '') ? 1 : -1)) }
}
