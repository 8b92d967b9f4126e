import type { groups } from '@contract/groups'
import { groupKinds } from '@contract/shares'
import { makeCursor, pageFrom, readCursor } from '../../kernel/cursor'
import { command } from '../../kernel/database'
import type { Handler } from '../../kernel/serve'
import { groupItems } from './documents'
import { toGroupRows } from './views'

const PAGE = 20

const kindWhere = (bound: boolean | undefined) => {
  if (bound === undefined) return {}
  return { kind: bound ? command().in([...groupKinds]) : null }
}

/** Latest first. */
export const list: Handler<typeof groups.list> = async ({ bound, cursor }, { now }) => {
  const name = `groups ${bound ?? 'all'}`
  const after = readCursor(cursor, name, now)
  const [rows, unbound] = await Promise.all([
    groupItems.find({
      where: { ...kindWhere(bound), ...(after && { rank: command().lt(after) }) },
      order: ['rank', 'desc'],
      limit: PAGE + 1,
    }),
    groupItems.count({ kind: null }),
  ])
  const { items, next } = pageFrom(rows, PAGE, (last) => makeCursor(name, last.rank, now))
  return { unbound, items: await toGroupRows(items), next }
}
