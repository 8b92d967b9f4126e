import type { news } from '@contract/news'
import type { Handler } from '../../kernel/serve'
import { newsItems } from './documents'
import { mustReadFor } from './must-read'
import { hasRead, recordRead } from './reads'
import { newsMustBeLive, readerMustBeInTheAudience } from './rules'
import { toArticle } from './views'

export const open: Handler<typeof news.open> = async ({ id }, { caller, now }) => {
  const [item, seen] = await Promise.all([newsItems.get(id), hasRead(id, caller)])
  newsMustBeLive(item)
  readerMustBeInTheAudience(item.live, caller.roles)
  const [article, mustRead] = await Promise.all([
    toArticle(id, item.live, item.live),
    mustReadFor(id, item.live, caller, now),
    seen ? null : recordRead(id, caller, now),
  ])
  return { ...article, mustRead }
}
