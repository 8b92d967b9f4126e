import type { activityDesk } from '@contract/activity-desk'
import type { Handler } from '../../kernel/serve'
import { askOrFail } from '../activities/seats/ask'
import { loadActivity } from '../activities/store'
import { rowFor } from './roll/rows'

/** Approved or refused twice is refused the second time: somebody else was quicker. */
export const review: Handler<typeof activityDesk.review> = async (input, { now, note }) => {
  const { id, participantId } = input
  const { title } = await loadActivity(id)
  const sheet = await askOrFail(
    id,
    input.approve
      ? { kind: 'approve', participantId }
      : { kind: 'refuse', participantId, reason: input.reason },
    now,
  )
  const row = await rowFor(id, sheet, participantId)
  note({
    target: `${title}：${row.name}（${row.chamberName}）`,
    after: input.approve ? '通过' : `不通过：${input.reason}`,
  })
  return row
}
