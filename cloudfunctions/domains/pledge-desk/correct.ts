import type { pledgeDesk } from '@contract/pledge-desk'
import type { Handler } from '../../kernel/serve'
import { askIdOf } from '../ledger/ask-id'
import { post } from '../ledger/post'
import { loadRunning, toRecorded } from './recorded'

/** Nothing is ever changed in the books: another entry takes the wrong one back. */
export const correct: Handler<typeof pledgeDesk.correct> = async (
  { once, campaignId, no, reason },
  { caller, now, note },
) => {
  const { title } = await loadRunning(campaignId)
  note({ target: `${title} 第 ${no} 号`, after: reason })
  const askId = askIdOf(caller, 'pledgeDesk.correct', once)
  return toRecorded(
    await post(campaignId, { kind: 'correct', no, reason }, { askId, by: caller.id ?? '', now }),
  )
}
