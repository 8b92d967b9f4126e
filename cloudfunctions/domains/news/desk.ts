import { FEED_PAGE, type news } from '@contract/news'
import { makeCursor, pageFrom, readCursor } from '../../kernel/cursor'
import { command } from '../../kernel/database'
import type { Handler } from '../../kernel/serve'
import { newsItems } from './documents'
import { deskFields, toDeskItem } from './views'

export const desk: Handler<typeof news.desk> = async ({ status, cursor }, { now }) => {
  const list = `desk ${status ?? 'all'}`
  const after = readCursor(cursor, list, now)
  const rows = await newsItems.find({
    where: { ...(status && { status }), ...(after && { deskRank: command().lt(after) }) },
    order: ['deskRank', 'desc'],
    limit: FEED_PAGE + 1,
    fields: deskFields,
  })
  const { items, next } = pageFrom(rows, FEED_PAGE, (last) => makeCursor(list, last.deskRank, now))
  // A projection into a field that holds null leaves the field out.
  return { items: items.map((item) => toDeskItem({ ...item, live: item.live ?? null })), next }
}
