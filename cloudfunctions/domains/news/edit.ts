import type { news } from '@contract/news'
import type { Handler } from '../../kernel/serve'
import { countReaders } from './reads'
import { loadNews } from './store'
import { toEditing } from './views'

export const edit: Handler<typeof news.edit> = async ({ id }) => {
  const [item, readerCount] = await Promise.all([loadNews(id), countReaders(id)])
  return { ...(await toEditing(item)), readerCount }
}
