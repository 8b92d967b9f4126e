import { formatDateTime } from '@contract/values/time'
import type { SubjectFacts } from './subjects'

/** To a leader whose chamber has not seen it. */
export function reminderText({ title, mustRead }: Pick<SubjectFacts, 'title' | 'mustRead'>, now: number) {
  const asks = mustRead && mustRead.until > now ? `，并于 ${formatDateTime(mustRead.until)} 前答复` : ''
  return { title: '请查看经合办的通知', text: `贵商会还没有人看过，请点开查看${asks}：《${title}》` }
}
