import type { Input } from '@contract/action'
import type { ActivityDraft } from '@contract/activities'
import type { activityDesk } from '@contract/activity-desk'
import type { House } from '../house'
import { DAY_MS, HOUR_MS, seatPlan, session } from './make-activity'

type Written = Input<typeof activityDesk.save>['draft']

/** Nothing missing: opens now, closes in eight days, begins in ten. */
export const activityDraft = (now: number, over: Partial<ActivityDraft> = {}): Written => ({
  ...{ kind: 'training', title: '2026 年第二期会长（秘书长）培训班', summary: '两天，讲回归与治会' },
  html: '<p>两天课程，含现场教学。</p>',
  ...{ organisers: ['温州市经合办'], contact: '林晓瓯 0577-88960000' },
  place: { name: '温州会堂', address: '鹿城区市府路', latitude: 27.99, longitude: 120.69 },
  sessions: [session('s1', now + 10 * DAY_MS), session('s2', now + 11 * DAY_MS)],
  ...{ opensAt: now - HOUR_MS, closesAt: now + 8 * DAY_MS, cancelBy: now + 7 * DAY_MS },
  who: { roles: [], chamberIds: [], birthBands: [], endorsedOnly: false },
  seats: seatPlan(),
  questions: [{ kind: 'text', id: 'q1', label: '饮食', required: false }],
  relay: null,
  certificate: { name: '结业证书', hours: 12, atLeast: 2 },
  ...over,
})

export const saveDraft = (house: House, over: Partial<ActivityDraft> = {}) =>
  house.get('editor', 'activityDesk.save', { draft: activityDraft(house.now(), over) })

/** Written, published, open. */
export async function publishActivity(house: House, over: Partial<ActivityDraft> = {}) {
  const { id, rev } = await saveDraft(house, over)
  return house.get('editor', 'activityDesk.publish', { id, rev })
}
