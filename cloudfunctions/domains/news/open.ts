import type { news } from '@contract/news'
import type { Handler } from '../../kernel/serve'
import { newsItems } from './documents'
import { mustReadFor } from './must-read'
import { recordRead } from './reads'
import { newsMustBeLive, readerMustBeInTheAudience } from './rules'
import { toArticle } from './views'

/** That it was read is noted while addresses of pictures are made: no reader waits for being counted. */
export const open: Handler<typeof news.open> = async ({ id }, { caller, now }) => {
  const item = await newsItems.get(id)
  newsMustBeLive(item)
  readerMustBeInTheAudience(item.live, caller.roles)
  const [article, mustRead] = await Promise.all([
    toArticle(id, item.live, item.live),
    mustReadFor(id, item.live, caller, now),
    recordRead(id, caller, now),
  ])
  return { ...article, mustRead }
}
