import { errorBody, type ErrorBody } from '@contract/errors'
import type { Ask } from './documents'
import { presentAs, wasRefused, wasRemoved } from './enter'
import { holdsSeat, isLive, type Hall } from './hall'
import { leave } from './leave'

type Replace = Extract<Ask, { kind: 'replace' }>

/** Why this one may not take the place; null when he may. */
function whyNotHim({ place }: Hall, { participantId, entrant, approved }: Replace): ErrorBody | null {
  const present = presentAs(place, entrant)
  const there = present === null ? undefined : place(present)
  if (present === participantId || (there && holdsSeat(there))) return errorBody('activity.has_a_seat')
  if (approved) return null
  if (wasRemoved(place, entrant)) return errorBody('activity.somebody_removed')
  return wasRefused(place, entrant) ? errorBody('activity.somebody_refused') : null
}

/**
 * 换人: the place stays with the chamber, whoever waits behind it. Somebody who already waits gives up his own place in the line.
 * The same again finds it done.
 */
export function replace(hall: Hall, ask: Replace): ErrorBody | null {
  const { participantId, entrant, approved, by } = ask
  const before = hall.place(participantId)
  if (before?.why === 'replaced' && presentAs(hall.place, entrant)) return null
  if (!before || !isLive(before)) return errorBody('activity.nobody_there')
  if (Object.keys(before.came).length > 0) return errorBody('activity.came_already')
  if (before.afterRefusal) return errorBody('activity.review_first')
  const against = whyNotHim(hall, ask)
  if (against) return against
  const [seated, after] = [holdsSeat(before), ++hall.state.seq]
  // A place in the line is its number; a seat's number is printed beside a name, and stays with that name.
  const [seq, seqOut] = seated ? [after, before.seq] : [before.seq, after]
  leave(hall, ask, { ...before, seq: seqOut }, 'replaced')
  const reviewing = hall.state.plan.review && !approved
  const { chamberId } = before
  const id = presentAs(hall.place, entrant) ?? entrant.participantId
  hall.put(id, {
    ...{ chamberId, state: seated ? 'seated' : 'waiting', reviewing, seq },
    ...{ at: hall.state.lastAt, listed: false, came: {} },
  })
  hall.tell(ask, participantId, 'replaced', { by })
  hall.tell(ask, id, seated ? 'seated' : 'waiting', { by, ...(reviewing && { reviewing }) })
  return null
}
