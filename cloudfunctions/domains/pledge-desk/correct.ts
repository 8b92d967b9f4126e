import type { pledgeDesk } from '@contract/pledge-desk'
import { correctionSortNames } from '@contract/values/correction-sorts'
import type { Handler } from '../../kernel/serve'
import { post } from '../ledger/post'
import { wishOf } from '../ledger/wish'
import { reopenRows } from './bank/reopen-rows'
import { loadRunning, toRecorded } from './recorded'

/** Nothing is ever changed in the books: another entry takes the wrong one back. */
export const correct: Handler<typeof pledgeDesk.correct> = async (input, { caller, now, note }) => {
  const { campaignId, no, reason, sort } = input
  const { title } = await loadRunning(campaignId)
  note({ target: `${title} 第 ${no} 号`, after: `${correctionSortNames[sort]}：${reason}` })
  const wish = wishOf(caller, 'pledgeDesk.correct', input, caller.id ?? '', now)
  const booked = await post(campaignId, { kind: 'correct', no, reason, sort }, wish)
  await reopenRows(campaignId, no)
  return toRecorded(booked)
}
