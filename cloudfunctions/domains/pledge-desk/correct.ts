import type { pledgeDesk } from '@contract/pledge-desk'
import type { Handler } from '../../kernel/serve'
import { askIdOf } from '../ledger/ask-id'
import { post } from '../ledger/post'
import { reopenRows } from './bank/reopen-rows'
import { loadRunning, toRecorded } from './recorded'

/** Nothing is ever changed in the books: another entry takes the wrong one back. */
export const correct: Handler<typeof pledgeDesk.correct> = async (
  { once, campaignId, no, reason },
  { caller, now, note },
) => {
  const { title } = await loadRunning(campaignId)
  note({ target: `${title} 第 ${no} 号`, after: reason })
  const askId = askIdOf(caller, 'pledgeDesk.correct', once)
  const deed = { kind: 'correct' as const, no, reason }
  const booked = await post(campaignId, deed, { askId, by: caller.id ?? '', now })
  await reopenRows(campaignId, no)
  return toRecorded(booked)
}
