import type { news } from '@contract/news'
import type { Handler } from '../../kernel/serve'
import { changeNoted } from './change-noted'
import { newsItems } from './documents'
import { onlyLiveNewsCanBePinned, pinnedNewsMustStayFew } from './rules'
import { loadNews, touchedBy } from './store'
import { toDeskItem } from './views'

/** The number of pinned ones keeps the feed's head short; two editors at once may pass it by one, and that harms nobody. */
export const pin: Handler<typeof news.pin> = async ({ id, pinned }, context) => {
  const item = await loadNews(id)
  if (pinned && !item.pinned) {
    onlyLiveNewsCanBePinned(item)
    pinnedNewsMustStayFew(await newsItems.count({ pinned: true }))
  }
  const changed = await changeNoted(id, context, (current) => {
    if (current.pinned === pinned) return null
    if (pinned) onlyLiveNewsCanBePinned(current)
    return { pinned, ...touchedBy(context) }
  })
  return toDeskItem(changed)
}
