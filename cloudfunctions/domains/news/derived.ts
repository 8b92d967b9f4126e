import { audiences, type Audience } from '@contract/access'
import type { Channel } from '@contract/news'
import { padded } from '../../kernel/rank'
import { plainTextOf } from './content/plain-text'
import type { Derived, NewsDocument } from './documents'
import { isLive, statusOf } from './rules'
import { searchableText, termsOf } from './search-terms'

export const feedName = (level: Audience, channel?: Channel) => `${level}/${channel ?? 'all'}`

/** Public news stands in the feeds of members and presidents too. */
const levelsThatSee = (audience: Audience) => audiences.slice(audiences.indexOf(audience))

const feedsOf = ({ audience, channel }: { audience: Audience; channel: Channel }) =>
  levelsThatSee(audience).flatMap((level) => [feedName(level), feedName(level, channel)])

/** Pinned first, then newest; unique, so the last one on a page says where the next begins. */
const feedRankOf = (id: string, pinned: boolean, publishedAt: number) =>
  `${pinned ? 1 : 0}.${padded(publishedAt)}.${id}`

const liveText = (news: NewsDocument) =>
  (news.live?.blocks ?? [])
    .map((block) => {
      if (block.kind === 'heading') return block.text
      if (block.kind === 'image') return block.caption
      return plainTextOf(block.kind === 'list' ? block.items.join('<br>') : block.html)
    })
    .join('\n')

export function derived(news: NewsDocument): Derived {
  const deskRank = `${padded(news.updatedAt)}.${news._id}`
  const status = statusOf(news)
  if (!isLive(news)) return { status, feeds: [], feedRank: '', deskRank, terms: [], searchText: '' }
  const { title, summary, publishedAt } = news.live
  const searchText = searchableText(title, summary, liveText(news))
  return {
    status,
    feeds: feedsOf(news.live),
    feedRank: feedRankOf(news._id, news.pinned, publishedAt),
    deskRank,
    terms: termsOf(title, searchText),
    searchText,
  }
}
