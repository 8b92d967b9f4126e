import type { activityDesk } from '@contract/activity-desk'
import { formatDateTime } from '@contract/values/time'
import type { Handler } from '../../kernel/serve'
import { carryOutNow } from '../activities/carry-out'
import type { PublishedActivity, Telling } from '../activities/documents'
import { loadSettled } from '../activities/seats/read'
import { changeActivity, loadAnyActivity, touchedBy } from '../activities/store'
import { mustStand, onlyWhatIsToComeIsPostponed, revisionMustBeTheOneSeen } from './rules'
import { toEditing } from './views'

/** Sessions and the deadline to cancel keep their distance; so does the window, where it is still to come. */
function moved({ sessions, opensAt, closesAt, cancelBy }: PublishedActivity, by: number, now: number) {
  const unlessPast = (at: number) => (at > now ? at + by : at)
  return {
    sessions: sessions.map((session) => ({
      ...session,
      startsAt: session.startsAt + by,
      endsAt: session.endsAt + by,
    })),
    opensAt: unlessPast(opensAt),
    closesAt: unlessPast(closesAt),
    cancelBy: cancelBy + by,
  }
}

export const postpone: Handler<typeof activityDesk.postpone> = async (
  { id, rev, startsAt, reason },
  context,
) => {
  const { now, note } = context
  const was = await loadAnyActivity(id)
  const before = { 开始: formatDateTime(was.startsAt) }
  note({ target: was.title, before, after: { 开始: formatDateTime(startsAt), 原因: reason } })
  mustStand(was)
  if (was.startsAt === startsAt) return toEditing(was, now)
  revisionMustBeTheOneSeen(was, rev)
  onlyWhatIsToComeIsPostponed(was, startsAt, now)
  const by = startsAt - was.startsAt
  const { releaseAt: from } = (await loadSettled(id, now)).plan
  const text = `“${was.title}”改到 ${formatDateTime(startsAt)} 开始：${reason}`
  const telling: Telling = {
    ...{ rev: rev + 1, at: now, notice: { title: '活动改期', text } },
    ...(from !== null && from > now && { releaseAt: { from, to: from + by } }),
  }
  const changed = await changeActivity(id, (activity) => {
    mustStand(activity)
    revisionMustBeTheOneSeen(activity, rev)
    const tellings = [...activity.tellings, telling]
    return { ...moved(activity, by, now), rev: rev + 1, tellings, ...touchedBy(context) }
  })
  await carryOutNow(changed, now)
  return toEditing(changed, now)
}
