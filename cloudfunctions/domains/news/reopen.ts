import type { news } from '@contract/news'
import type { Handler } from '../../kernel/serve'
import { changeNoted } from './change-noted'
import { onlyStoppedOrWaitingNewsCanBeReopened } from './rules'
import { touchedBy } from './store'
import { toDeskItem } from './views'

/** Back to the desk. What is live stays live; what was withdrawn becomes a draft that may go out as new. */
export const reopen: Handler<typeof news.reopen> = async ({ id }, context) => {
  const changed = await changeNoted(id, context, (item) => {
    onlyStoppedOrWaitingNewsCanBeReopened(item)
    const live = item.withdrawn ? null : item.live
    return { live, withdrawn: null, pending: null, refused: null, ...touchedBy(context) }
  })
  return toDeskItem(changed)
}
