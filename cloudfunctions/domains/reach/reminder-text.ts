import { formatDateTime } from '@contract/values/time'
import type { SubjectFacts } from './subjects'
import { awaitsAnswers } from './views'

type Facts = Pick<SubjectFacts, 'title' | 'mustRead'>

/** To a leader whose chamber has not seen it (`unseen`), or has and owes an answer. */
export function reminderText({ title, mustRead }: Facts, unseen: boolean, now: number) {
  const by = awaitsAnswers(mustRead, now) ? formatDateTime(mustRead.until) : null
  if (!unseen)
    return { title: '请答复经合办的通知', text: `贵商会还没有答复，请在 ${by} 前点开答复：《${title}》` }
  const asks = by ? `，并于 ${by} 前答复` : ''
  return { title: '请查看经合办的通知', text: `贵商会还没有人看过，请点开查看${asks}：《${title}》` }
}
