import type { news } from '@contract/news'
import type { Handler } from '../../kernel/serve'
import { newsVersions } from './documents'
import { loadNews } from './store'

const MAX_SHOWN = 100

/** Newest first. */
export const history: Handler<typeof news.history> = async ({ id }) => {
  await loadNews(id)
  const fields = ['version', 'at', 'by', 'note', 'draft.title']
  const found = await newsVersions.find({
    where: { newsId: id },
    order: ['version', 'desc'],
    limit: MAX_SHOWN,
    fields,
  })
  return {
    versions: found.map(({ version, at, by, note, draft }) => ({
      version,
      at,
      by,
      note,
      title: draft.title,
    })),
  }
}
