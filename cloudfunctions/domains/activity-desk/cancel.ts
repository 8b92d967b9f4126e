import type { activityDesk } from '@contract/activity-desk'
import type { Handler } from '../../kernel/serve'
import { carryOutNow } from '../activities/carry-out'
import { changeActivity, loadAnyActivity, touchedBy } from '../activities/store'
import { mustNotBeOver, mustStand, revisionMustBeTheOneSeen } from './rules'
import { toEditing } from './views'

/** The sheet is closed as soon as the activity is; closing tells everybody who has a place or waits for one. */
export const cancel: Handler<typeof activityDesk.cancel> = async ({ id, rev, reason }, context) => {
  const { now, note } = context
  const was = await loadAnyActivity(id)
  note({ target: was.title, after: `已取消：${reason}` })
  const changed = await changeActivity(id, (activity) => {
    mustStand(activity)
    mustNotBeOver(activity, now)
    revisionMustBeTheOneSeen(activity, rev)
    const tellings = [...activity.tellings, { rev: rev + 1, at: now, notice: null }]
    return { status: 'cancelled', reason, rev: rev + 1, tellings, ...touchedBy(context) }
  })
  await carryOutNow(changed, now)
  return toEditing(changed, now)
}
