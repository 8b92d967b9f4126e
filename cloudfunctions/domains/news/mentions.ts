import { audienceOf } from '@contract/access'
import type { NewsCard } from '@contract/news'
import type { Caller } from '../../kernel/people'
import { searchQueryOf } from '../../kernel/search-terms'
import { feedName } from './derived'
import { rowsOfFeed } from './feed-rows'
import { readIdsAmong } from './reads'
import { toCards } from './views'

const MAX_SHOWN = 5

/** The newest news of the caller's own feed that has these words in it. */
export async function mentions(words: string, caller: Caller): Promise<NewsCard[]> {
  const search = searchQueryOf(words)
  if (!search) return []
  const rows = await rowsOfFeed(feedName(audienceOf(caller.roles)), search, null, MAX_SHOWN)
  const read = await readIdsAmong(
    rows.map(({ _id }) => _id),
    caller,
  )
  return toCards(rows, (id) => read.has(id))
}
