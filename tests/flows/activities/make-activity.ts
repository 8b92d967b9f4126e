import type { ActivitySession, SeatPlan } from '@contract/activities'
import {
  activityItems,
  type ActivityDocument,
  type Derived,
} from '../../../cloudfunctions/domains/activities/documents'
import { seatSheets } from '../../../cloudfunctions/domains/activities/seats/documents'
import { newSheet } from '../../../cloudfunctions/domains/activities/seats/new-sheet'
import { withDerived } from '../../../cloudfunctions/domains/activities/store'
import { newId } from '../../../cloudfunctions/kernel/ids'

export const HOUR_MS = 3_600_000
export const DAY_MS = 24 * HOUR_MS

export const session = (
  id: string,
  startsAt: number,
  over: Partial<ActivitySession> = {},
): ActivitySession => ({
  ...{ id, title: '开班', startsAt, endsAt: startsAt + 3 * HOUR_MS, place: '', counts: true, ...over },
})

export const seatPlan = (over: Partial<SeatPlan> = {}): SeatPlan => ({
  ...{ capacity: 3, reserves: [], releaseAt: null, waitlist: true, review: false, offerHours: 24, ...over },
})

export type Over = Partial<Omit<ActivityDocument, keyof Derived>> & { plan?: Partial<SeatPlan> }

/** Published as of now: window open, cancelling until a week from now, two sessions in ten days. */
export async function makeActivity(now: number, { plan, ...over }: Over = {}): Promise<ActivityDocument> {
  const startsAt = now + 10 * DAY_MS
  const activity = withDerived({
    ...{
      _id: newId('ac'),
      kind: 'training',
      title: '青年温商培训班',
      summary: '',
      coverFileId: null,
      html: '',
    },
    ...{ organisers: ['温州市经合办'], contact: '', questions: [], relay: null, certificate: null },
    place: { name: '温州会堂', address: '', latitude: null, longitude: null },
    sessions: [session('s1', startsAt), session('s2', startsAt + DAY_MS)],
    ...{ opensAt: now - HOUR_MS, closesAt: now + 8 * DAY_MS, cancelBy: now + 7 * DAY_MS },
    who: { roles: [], chamberIds: [], birthBands: [], endorsedOnly: false },
    ...{ status: 'published', rev: 1, secret: 'ab'.repeat(32), seats: null, blocks: [], photoIds: [] },
    ...{
      coverCloudFileId: null,
      reason: null,
      summaryNewsId: null,
      tellings: [],
      createdBy: '',
      updatedBy: '',
    },
    ...{ updatedAt: now, publishedAt: now },
    ...over,
  })
  await activityItems.put(activity)
  if (activity.status === 'draft') return activity
  const sheet = newSheet(activity._id, seatPlan(plan), activity.sessions, now)
  await seatSheets.put({ ...sheet, closed: activity.status === 'cancelled' })
  return activity
}
