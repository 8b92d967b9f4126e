import type { activityDesk } from '@contract/activity-desk'
import type { Handler } from '../../kernel/serve'
import { signUpIdOf, signUps } from '../activities/documents'
import { askOrFail } from '../activities/seats/ask'
import { loadActivity } from '../activities/store'
import { rowFor } from './roll/rows'

export const remove: Handler<typeof activityDesk.remove> = async (
  { id, participantId, reason },
  { now, note },
) => {
  const { title } = await loadActivity(id)
  const sheet = await askOrFail(id, { kind: 'remove', participantId, reason }, now)
  await signUps.update(
    { _id: signUpIdOf(id, participantId), asking: id },
    { cancelRequest: null, asking: '' },
  )
  const row = await rowFor(id, sheet, participantId)
  note({ target: `${title}：${row.name}（${row.chamberName}）`, after: `取消报名：${reason}` })
  return row
}
