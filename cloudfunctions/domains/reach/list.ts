import type { reach } from '@contract/reach'
import { makeCursor, pageFrom, readCursor } from '../../kernel/cursor'
import { command } from '../../kernel/database'
import type { Handler } from '../../kernel/serve'
import { reachItems } from './documents'
import { toReachRow } from './views'

const PAGE = 20
const fields = [
  ...['subject', 'title', 'publishedAt', 'people', 'reached', 'all', 'shares', 'groups', 'answers'],
  ...['mustRead', 'rank'],
]

export const list: Handler<typeof reach.list> = async ({ cursor }, { now }) => {
  const after = readCursor(cursor, 'reach', now)
  const rows = await reachItems.find({
    where: after ? { rank: command().lt(after) } : {},
    order: ['rank', 'desc'],
    limit: PAGE + 1,
    fields,
  })
  const { items, next } = pageFrom(rows, PAGE, (last) => makeCursor('reach', last.rank, now))
  // A projection leaves out what holds null.
  return { items: items.map((item) => toReachRow({ ...item, mustRead: item.mustRead ?? null })), next }
}
