import type { young } from '@contract/young'
import { makeCursor, pageFrom, readCursor } from '../../kernel/cursor'
import { command } from '../../kernel/database'
import { chambersLedBy, people, type Caller } from '../../kernel/people'
import { nameQueryOf } from '../../kernel/names'
import type { Handler } from '../../kernel/serve'
import { profiles, type ProfileDocument } from './documents'
import { seesAll, youngPostsOf } from './rules'
import { toProfile } from './views'

const PAGE = 20

/** Null when he may see none of what he asks for. */
function scopeOf(caller: Caller, chamberId: string | undefined): object | null {
  if (seesAll(caller)) return chamberId ? { chamberId } : {}
  const led = chambersLedBy(caller)
  const wanted = chamberId ? led.filter((each) => each === chamberId) : led
  return wanted.length > 0 ? { chamberId: command().in(wanted) } : null
}

/** A register entry outlives the post it was made for; whoever lost the post is not shown. */
async function stillYoung(rows: ProfileDocument[]): Promise<ProfileDocument[]> {
  if (rows.length === 0) return []
  const ids = rows.map(({ _id }) => _id)
  const found = await people.find({ where: { _id: command().in(ids) }, limit: PAGE, fields: ['posts'] })
  const chambersOf = new Map(
    found.map((person) => [person._id, youngPostsOf(person).map(({ chamberId }) => chamberId)]),
  )
  return rows.filter(({ _id, chamberId }) => chambersOf.get(_id)?.includes(chamberId))
}

/** 新生代数据库: whoever has entered himself, the latest first. */
export const list: Handler<typeof young.list> = async ({ query, chamberId, cursor }, { caller, now }) => {
  const name = `young ${chamberId ?? ''} ${query}`
  const after = readCursor(cursor, name, now)
  const scope = scopeOf(caller, chamberId)
  const search = nameQueryOf(query)
  if (!scope || (query && !search)) return { items: [], next: null }
  const rows = await profiles.find({
    where: {
      ...scope,
      ...(search && { terms: command().all(search.terms) }),
      ...(after && { rank: command().lt(after) }),
    },
    order: ['rank', 'desc'],
    limit: PAGE + 1,
  })
  const { items, next } = pageFrom(rows, PAGE, (last) => makeCursor(name, last.rank, now))
  return { items: (await stillYoung(items)).map(toProfile), next }
}
