import type { news } from '@contract/news'
import type { Handler } from '../../kernel/serve'
import { changeNoted } from './change-noted'
import { onlyLiveNewsCanBeWithdrawn } from './rules'
import { touchedBy } from './store'
import { toDeskItem } from './views'

/** Gone from every feed at once; who has read it stays known. */
export const withdraw: Handler<typeof news.withdraw> = async ({ id, reason }, context) => {
  const changed = await changeNoted(id, context, (item) => {
    onlyLiveNewsCanBeWithdrawn(item)
    const touched = touchedBy(context)
    const withdrawn = { reason, at: context.now, by: touched.updatedBy }
    return { withdrawn, pending: null, pinned: false, ...touched }
  })
  return toDeskItem(changed)
}
