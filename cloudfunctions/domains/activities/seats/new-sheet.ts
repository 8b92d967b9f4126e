import type { ActivitySession, SeatPlan } from '@contract/activities'
import { countsOf } from './counts'
import type { SeatSheet, SheetState } from './documents'
import { Hall } from './hall'

/** What a sheet has to know of the sessions. */
export const timesOf = (sessions: readonly ActivitySession[]) => ({
  startsAt: Math.min(...sessions.map(({ startsAt }) => startsAt)),
  counting: sessions.filter(({ counts }) => counts).map(({ id }) => id),
})

/** Of an activity that is published now. */
export function newSheet(
  activityId: string,
  plan: SeatPlan,
  sessions: readonly ActivitySession[],
  now: number,
): SeatSheet {
  const state: SheetState = {
    ...{ plan, ...timesOf(sessions), closed: false, people: {}, seq: 0, lastAt: now },
  }
  const hall = new Hall(state)
  const rest = { asked: 0, folded: 0, touchedAt: now, asks: [], effects: [] }
  return { _id: activityId, ...state, people: {}, counts: countsOf(hall), nextAt: hall.nextAt, ...rest }
}
