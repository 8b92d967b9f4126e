import { command } from '../../kernel/database'
import { whoAllows } from '../deliveries/purse'
import { posts, type PostDocument } from '../posts/documents'
import type { ReachDocument } from './documents'
import type { LedChamber } from './leadership'

/** A chamber none of whose leaders uses the mini-program. */
export interface Call {
  chamber: LedChamber
  /** '' when the roster knows nobody. */
  phone: string
  called: boolean
}

/** CloudBase: values in one `in`. */
const BATCH = 500

const leadersOf = ({ presidentId, secretaryIds }: LedChamber) => [
  ...(presidentId ? [presidentId] : []),
  ...secretaryIds,
]

/** By post. */
async function phonesOf(postIds: readonly string[]): Promise<Map<string, string>> {
  const found: Pick<PostDocument, '_id' | 'phone'>[] = []
  for (let from = 0; from < postIds.length; from += BATCH) {
    const where = { _id: command().in(postIds.slice(from, from + BATCH)) }
    found.push(...(await posts.find({ where, limit: BATCH, fields: ['phone'] })))
  }
  return new Map(found.map(({ _id, phone }) => [_id, phone]))
}

async function callsTo(chambers: readonly LedChamber[], called: ReadonlySet<string>): Promise<Call[]> {
  const phones = await phonesOf(
    chambers.flatMap(({ presidentPostId }) => (presidentPostId ? [presidentPostId] : [])),
  )
  return chambers.map((chamber) => ({
    chamber,
    phone: phones.get(chamber.presidentPostId ?? '') ?? '',
    called: called.has(chamber.chamberId),
  }))
}

const isIn = (allowing: ReadonlySet<string>) => (chamber: LedChamber) =>
  leadersOf(chamber).some((id) => allowing.has(id))

/** The ways to the leaders of these chambers; each chamber counts once, by the best way. */
export async function waysTo(behind: readonly LedChamber[], { called = [] }: Pick<ReachDocument, 'called'>) {
  const people = [...new Set(behind.flatMap(leadersOf))]
  const allowing = await whoAllows(people, 'notice')
  const joined = behind.filter((chamber) => leadersOf(chamber).length > 0)
  const wechat = joined.filter(isIn(allowing))
  return {
    wechat: { chambers: wechat.length, people: allowing.size },
    inbox: { chambers: joined.length - wechat.length, people: people.length - allowing.size },
    calls: await callsTo(
      behind.filter((chamber) => leadersOf(chamber).length === 0),
      new Set(called),
    ),
  }
}
