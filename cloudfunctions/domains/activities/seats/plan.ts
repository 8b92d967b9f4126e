import type { SeatPlan } from '@contract/activities'
import { errorBody, type ErrorBody } from '@contract/errors'
import type { Ask } from './documents'
import { holdsSeat, isLive, reservesAt, type Hall } from './hall'

type Of<K extends Ask['kind']> = Extract<Ask, { kind: K }>

/** A plan that cannot be kept by anybody. */
export function problemOfPlan({ capacity, reserves }: SeatPlan): ErrorBody | null {
  const kept = reserves.reduce((sum, { seats }) => sum + seats, 0)
  return kept > capacity ? errorBody('activity.reserves_exceed_capacity', { kept, capacity }) : null
}

/** What people hold they keep: neither capacity nor new reserves take a seat away. */
function problemBesides(hall: Hall, plan: SeatPlan): ErrorBody | null {
  const { taken } = hall
  if (plan.capacity < taken)
    return errorBody('activity.capacity_below_taken', { capacity: plan.capacity, taken })
  const kept = reservesAt(plan, hall.state.lastAt)
  const held = Object.values(hall.state.people).filter(holdsSeat)
  const used = new Map<string, number>()
  for (const { chamberId } of held) used.set(chamberId, (used.get(chamberId) ?? 0) + 1)
  const beyond = [...used].reduce((sum, [id, n]) => sum + Math.max(0, n - (kept.get(id) ?? 0)), 0)
  const pool = plan.capacity - [...kept.values()].reduce((sum, n) => sum + n, 0)
  return beyond > pool ? errorBody('activity.reserves_too_large', { pool, beyond }) : null
}

export function setPlan(hall: Hall, { plan }: Of<'setPlan'>): ErrorBody | null {
  const problem = problemOfPlan(plan) ?? problemBesides(hall, plan)
  if (problem) return problem
  hall.usePlan(plan)
  hall.freed = true
  return null
}

/** Moved: an offer never outlives the beginning, and a line that had stopped goes on. */
export function setSessions(hall: Hall, { startsAt, counting }: Of<'setSessions'>): null {
  Object.assign(hall.state, { startsAt, counting })
  for (const [id, place] of Object.entries(hall.state.people)) {
    if (place.until !== undefined && place.until > startsAt) hall.put(id, { ...place, until: startsAt })
  }
  hall.freed = true
  return null
}

/** The activity is cancelled: everybody stays where he was, and is told. */
export function close(hall: Hall, ask: Of<'close' | 'tick'>): null {
  if (hall.state.closed) return null
  hall.state.closed = true
  hall.usePlan(hall.state.plan)
  for (const [id, place] of Object.entries(hall.state.people)) if (isLive(place)) hall.tell(ask, id, 'closed')
  return null
}
