import type { ActivityDraft } from '@contract/activities'
import type { House } from './house'

const HOUR_MS = 3_600_000
export const DAY_MS = 24 * HOUR_MS

/** Three days from now on, two sessions, open to everybody; publishable as it is. */
export function activityDraft(changes: Partial<ActivityDraft> = {}, now = Date.now()): ActivityDraft {
  const day = (days: number, hours: number) => now + days * DAY_MS + hours * HOUR_MS
  return {
    kind: 'training',
    title: '第三期青年温商培训班',
    summary: '三天两晚，食宿由经合办安排。',
    coverFileId: null,
    html: '<h2>安排</h2><p>第一天开班，第二天参访龙湾的新材料企业。</p><ul><li>请带身份证</li><li>请自备洗漱用品</li></ul>',
    organisers: ['温州市经合办', '温州市委党校'],
    contact: '林老师 0577-8888',
    place: { name: '温州市委党校', address: '鹿城区学院中路 288 号', latitude: 28.01, longitude: 120.67 },
    sessions: [
      { id: 's1', title: '开班', startsAt: day(3, 0), endsAt: day(3, 8), place: '报告厅', counts: true },
      { id: 's2', title: '企业参访', startsAt: day(4, 0), endsAt: day(4, 8), place: '', counts: true },
    ],
    opensAt: now - HOUR_MS,
    closesAt: day(2, 0),
    cancelBy: day(1, 0),
    who: { roles: [], chamberIds: [], birthBands: [], endorsedOnly: false },
    seats: {
      ...{ capacity: 10, reserves: [], releaseAt: null },
      ...{ waitlist: true, review: false, offerHours: 24 },
    },
    questions: [],
    relay: null,
    certificate: null,
    ...changes,
  }
}

/** Written and published by the editor, without the pages. */
export async function publishActivity(house: House, changes: Partial<ActivityDraft> = {}) {
  const { id, rev } = await house.ask('editor', 'activityDesk.save', { draft: activityDraft(changes) })
  await house.ask('editor', 'activityDesk.publish', { id, rev })
  return id
}

/** Begins in half an hour, today and tomorrow: its people may check in. */
export function startingSoon(now = Date.now()): Partial<ActivityDraft> {
  const { sessions } = activityDraft({}, now)
  return {
    sessions: sessions.map((session, day) => ({
      ...session,
      startsAt: now + HOUR_MS / 2 + day * DAY_MS,
      endsAt: now + 4 * HOUR_MS + day * DAY_MS,
    })),
    ...{ opensAt: now - HOUR_MS, closesAt: now + HOUR_MS / 4, cancelBy: now + HOUR_MS / 4 },
  }
}
