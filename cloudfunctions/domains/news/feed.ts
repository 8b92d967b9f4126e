import { audienceOf } from '@contract/access'
import { FEED_PAGE, type news } from '@contract/news'
import { makeCursor, pageFrom, readCursor } from '../../kernel/cursor'
import { searchQueryOf } from '../../kernel/search-terms'
import type { Handler } from '../../kernel/serve'
import { feedName } from './derived'
import { readIdsAmong } from './reads'
import { rowsOfFeed } from './feed-rows'
import { toCards } from './views'

/** The level comes from the caller's roles, so a cursor of other days or other people fits no list of his. */
export const feed: Handler<typeof news.feed> = async ({ channel, query, cursor }, { caller, now }) => {
  const name = feedName(audienceOf(caller.roles), channel)
  const list = `feed ${name} ${query}`
  const after = readCursor(cursor, list, now)
  const search = searchQueryOf(query)
  if (query && !search) return { items: [], next: null }

  const rows = await rowsOfFeed(name, search, after, FEED_PAGE + 1)
  const { items, next } = pageFrom(rows, FEED_PAGE, (last) => makeCursor(list, last.feedRank, now))
  const read = await readIdsAmong(
    items.map(({ _id }) => _id),
    caller,
  )
  return { items: await toCards(items, (id) => read.has(id)), next }
}
