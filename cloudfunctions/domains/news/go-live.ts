import type { Live, NewsDocument, Pending, Rendered } from './documents'
import { newsVersions } from './documents'
import { plainTextOf } from './content/plain-text'
import { render } from './render'
import { isLive } from './rules'
import { changeNews } from './store'

/** Characters; for an article whose writer gave no summary. */
const SUMMARY = 80

const summaryOf = (html: string) => {
  const text = plainTextOf(html).replace(/\n/g, ' ')
  return text.length > SUMMARY ? `${text.slice(0, SUMMARY)}…` : text
}

function liveFrom(news: NewsDocument, rendered: Rendered, at: number): Live {
  const before = isLive(news) ? news.live : null
  return {
    ...rendered,
    summary: rendered.summary || summaryOf(news.draft.html),
    rev: news.rev,
    version: news.versions + 1,
    publishedAt: before?.publishedAt ?? at,
    revisedAt: before ? at : null,
  }
}

const noteOf = ({ live }: NewsDocument, { at }: Pending) =>
  `${live?.revisedAt ? '修订' : '首次发布'}${at === null ? '' : '（定时）'}`

/** Readers see it from now on. The version goes to the history in the same transaction; a second firing finds nothing to do. */
export async function goLive(news: NewsDocument, pending: Pending, now: number): Promise<NewsDocument> {
  const rendered = await render(news.draft)
  return changeNews(
    news._id,
    (item) => {
      const stillWanted =
        item.pending?.since === pending.since && item.pending.rev === item.rev && item.rev === news.rev
      if (!stillWanted || item.withdrawn) return null
      return {
        live: liveFrom(item, rendered, now),
        versions: item.versions + 1,
        pending: null,
        refused: null,
      }
    },
    (tx, item) =>
      tx.put(newsVersions, {
        _id: `${item._id}:${item.versions}`,
        newsId: item._id,
        version: item.versions,
        at: now,
        by: pending.by,
        note: noteOf(item, pending),
        draft: item.draft,
      }),
  )
}
