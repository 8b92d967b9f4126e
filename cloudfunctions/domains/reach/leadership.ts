import type { Province } from '@contract/chambers'
import { command } from '../../kernel/database'
import { chambers } from '../chambers/documents'
import { posts } from '../posts/documents'
import type { Leadership } from './figures'

/** A chamber of the directory with those who lead it. */
export interface LedChamber extends Leadership {
  name: string
  province: Province | null
  /** '' and null when the roster has none. */
  president: string
  presidentPostId: string | null
  /** Person → name, of its leaders who use the mini-program. */
  names: ReadonlyMap<string, string>
}

/** CloudBase: values in one `in`. */
const BATCH = 500

const chamberFields = ['name', 'province', 'presidentPostId', 'secretaryPostIds']
const postFields = ['name', 'personId']

async function postsById(ids: readonly string[]) {
  const batches = Array.from({ length: Math.ceil(ids.length / BATCH) }, (_, i) =>
    ids.slice(i * BATCH, (i + 1) * BATCH),
  )
  const found = await Promise.all(
    batches.map((some) =>
      posts.find({ where: { _id: command().in(some) }, limit: BATCH, fields: postFields }),
    ),
  )
  return new Map(found.flat().map((post) => [post._id, post]))
}

/** Of the whole directory (two hundred and some): two or three requests. */
export async function loadLeadership(): Promise<LedChamber[]> {
  const all = await chambers.findAll({}, chamberFields)
  const seats = all.map(({ presidentPostId, secretaryPostIds }) => ({
    president: presidentPostId,
    secretaries: secretaryPostIds ?? [],
  }))
  const postOf = await postsById(
    seats.flatMap(({ president, secretaries }) => [...(president ? [president] : []), ...secretaries]),
  )
  return all.map(({ _id, name, province }, i) => {
    const { president: presidentPost, secretaries } = seats[i]!
    const president = presidentPost ? postOf.get(presidentPost) : undefined
    const leaders = [president, ...secretaries.map((id) => postOf.get(id))].filter(
      (post) => post !== undefined,
    )
    const joined = leaders.flatMap(({ personId, name: who }) => (personId ? [[personId, who] as const] : []))
    return {
      ...{ chamberId: _id, name, province: province ?? null, president: president?.name ?? '' },
      presidentPostId: president?._id ?? null,
      presidentId: president?.personId ?? null,
      secretaryIds: secretaries.flatMap((id) => postOf.get(id)?.personId ?? []),
      names: new Map(joined),
    }
  })
}
