import type { checkIn } from '@contract/check-in'
import type { Handler } from '../../kernel/serve'
import { loadSettled } from '../activities/seats/read'
import { loadActivity } from '../activities/store'
import { dayOf } from './views'

export const day: Handler<typeof checkIn.day> = async ({ activityId }, { now }) => {
  const [activity, sheet] = await Promise.all([loadActivity(activityId), loadSettled(activityId, now)])
  return dayOf(activity, sheet, now)
}
