import type { SeatPlan } from '../../contract/activities'
import type { Reply } from '../../contract/errors'
import { CHAMBERS, EDITOR } from './crowd'

const DAY_MS = 24 * 60 * 60_000

export type Call = (who: string, action: string, input: unknown) => Promise<unknown>

export const reservesFor = (seats: number): SeatPlan['reserves'] =>
  Array.from({ length: CHAMBERS }, (_, n) => ({ chamberId: `c_${n}`, chamberName: `第${n}温州商会`, seats }))

async function get<T>(call: Call, action: string, input: unknown): Promise<T> {
  const reply = (await call(EDITOR, action, input)) as Reply<T>
  if (!reply.ok) throw new Error(`${action}: ${JSON.stringify(reply.error)}`)
  return reply.data
}

/** Written and published by the office as any other. */
export async function openHall(
  call: Call,
  capacity: number,
  reserves: SeatPlan['reserves'],
): Promise<string> {
  const now = Date.now()
  const startsAt = now + 10 * DAY_MS
  const draft = {
    ...{ kind: 'training', title: '青年温商培训班', html: '<p>欢迎报名</p>', organisers: ['温州市经合办'] },
    place: { name: '温州会堂', address: '', latitude: null, longitude: null },
    sessions: [{ id: 's1', title: '开班', startsAt, endsAt: startsAt + DAY_MS / 8, counts: true }],
    ...{ opensAt: now - DAY_MS, closesAt: startsAt - DAY_MS, cancelBy: startsAt - DAY_MS },
    who: { roles: [], chamberIds: [], birthBands: [], endorsedOnly: false },
    seats: { capacity, reserves, releaseAt: null, waitlist: true, review: false, offerHours: 24 },
    ...{ questions: [], relay: null, certificate: null },
  }
  const { id, rev } = await get<{ id: string; rev: number }>(call, 'activityDesk.save', { draft })
  await get(call, 'activityDesk.publish', { id, rev })
  return id
}
