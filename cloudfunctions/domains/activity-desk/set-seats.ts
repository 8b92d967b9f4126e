import type { SeatPlan } from '@contract/activities'
import type { activityDesk } from '@contract/activity-desk'
import type { Handler } from '../../kernel/serve'
import { askOrFail } from '../activities/seats/ask'
import { loadSettled } from '../activities/seats/read'
import { loadAnyActivity } from '../activities/store'
import { mustNotBeOver, mustStand, timesMustBePlausible } from './rules'
import { toEditing } from './views'

const inWords = ({ capacity, reserves, waitlist, review }: SeatPlan) => ({
  名额: capacity,
  预留: reserves.map(({ chamberName, seats }) => `${chamberName} ${seats}`).join('、') || '无',
  候补: waitlist ? '开放' : '不开放',
  审核: review ? '要' : '不要',
})

/** The sheet decides, in the order in which it is asked: below what is taken it refuses, and who waits moves up at once. */
export const setSeats: Handler<typeof activityDesk.setSeats> = async ({ id, plan }, { now, note }) => {
  const activity = await loadAnyActivity(id)
  note({ target: activity.title })
  mustStand(activity)
  mustNotBeOver(activity, now)
  timesMustBePlausible({ ...activity, seats: plan }, now)
  const before = inWords((await loadSettled(id, now)).plan)
  note({ target: activity.title, before, after: inWords(plan) })
  await askOrFail(id, { kind: 'setPlan', plan }, now)
  return toEditing(activity, now)
}
