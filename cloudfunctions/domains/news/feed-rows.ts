import { command } from '../../kernel/database'
import { hasWords, type SearchQuery } from '../../kernel/search-terms'
import { newsItems, type NewsDocument } from './documents'
import type { Carded } from './views'

const cardFields = [
  ...['pinned', 'feedRank', 'live.title', 'live.summary', 'live.channel', 'live.audience'],
  ...['live.coverCloudFileId', 'live.publishedAt', 'live.mustRead'],
]

/** Rounds of looking further when the index promised more than the text holds. */
const MAX_ROUNDS = 5

export type FeedRow = Carded & Pick<NewsDocument, 'feedRank' | 'searchText'>

const below = (after: string | null) => (after === null ? {} : { feedRank: command().lt(after) })

/** One indexed query: (feeds, feedRank) or, for a search, (terms, feedRank). */
const query = (feed: string, search: SearchQuery | null, after: string | null, limit: number) =>
  newsItems.find({
    where: { feeds: feed, ...(search && { terms: command().all(search.terms) }), ...below(after) },
    order: ['feedRank', 'desc'],
    limit,
    fields: search ? [...cardFields, 'searchText'] : cardFields,
  }) as Promise<unknown> as Promise<FeedRow[]>

export async function rowsOfFeed(
  feed: string,
  search: SearchQuery | null,
  after: string | null,
  count: number,
) {
  if (!search) return query(feed, null, after, count)
  const found: FeedRow[] = []
  for (let round = 0, from = after; round < MAX_ROUNDS && found.length < count; round++) {
    const rows = await query(feed, search, from, count)
    found.push(...rows.filter((row) => hasWords(row.searchText, search.words)))
    if (rows.length < count) break
    from = rows.at(-1)!.feedRank
  }
  return found.slice(0, count)
}
