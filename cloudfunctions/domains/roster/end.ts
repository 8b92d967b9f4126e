import type { roster } from '@contract/roster'
import { dateOf } from '@contract/values/time'
import type { Handler } from '../../kernel/serve'
import { endMustNotLieInTheFuture } from '../posts/rules'
import { endPost, loadPost } from '../posts/store'
import { inWords, titleOf, toRosterRow } from './views'

/** The line stays in the history; the rights of whoever held it end now. */
export const end: Handler<typeof roster.end> = async ({ id, endedOn }, { now, note }) => {
  endMustNotLieInTheFuture(endedOn, dateOf(now))
  const before = await loadPost(id)
  note({ target: titleOf(before), before: inWords(before) })
  const after = await endPost(id, endedOn, now)
  note({ target: titleOf(before), before: inWords(before), after: inWords(after) })
  return toRosterRow(after)
}
