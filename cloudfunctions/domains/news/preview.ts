import type { news } from '@contract/news'
import type { Handler } from '../../kernel/serve'
import { render } from './render'
import { loadNews } from './store'
import { toArticle } from './views'

export const preview: Handler<typeof news.preview> = async ({ id }) => {
  const item = await loadNews(id)
  return toArticle(id, await render(item.draft), item.live)
}
