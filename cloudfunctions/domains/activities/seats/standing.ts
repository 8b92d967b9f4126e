import type { StandingThere } from '@contract/activities'
import type { ActivityDocument } from '../documents'
import type { SheetCounts, SheetState } from './documents'
import { isInLine, isLive, reservesAt } from './hall'

const own = (people: SheetState['people'], id: string) => (Object.hasOwn(people, id) ? people[id] : undefined)

/** Under which of his ids somebody is there: where he has a place, else where he had the last one. */
export function presenceOf({ people }: Pick<SheetState, 'people'>, ids: readonly string[]) {
  const found = ids.flatMap((participantId) => {
    const place = own(people, participantId)
    return place ? [{ participantId, place }] : []
  })
  const latest = found.sort((a, b) => b.place.seq - a.place.seq)
  return latest.find(({ place }) => isLive(place)) ?? latest[0] ?? null
}

/** Everybody in the line → his place in it, from 1. */
export function lineOf({ people }: Pick<SheetState, 'people'>): Map<string, number> {
  const waiting = Object.entries(people).filter(([, place]) => isInLine(place))
  return new Map(waiting.sort(([, a], [, b]) => a.seq - b.seq).map(([id], i) => [id, i + 1]))
}

/** Of a cancelled activity nothing is to be confirmed, waited for or looked forward to. */
const calledOff: StandingThere = {
  ...{ state: 'out', reviewing: false, position: null, offerUntil: null, why: 'called_off' },
}

/** The sheet is closed a moment after its activity, by a job when the first try failed: the activity's word counts. */
export const unlessCalledOff = ({ status }: Pick<ActivityDocument, 'status'>, standing: StandingThere) =>
  status === 'cancelled' && standing.state !== 'out' ? calledOff : standing

/** Null for somebody who never asked. */
export function standingOf(
  state: Pick<SheetState, 'people' | 'closed'>,
  participantId: string,
  line?: Map<string, number>,
): StandingThere | null {
  const place = own(state.people, participantId)
  if (!place) return null
  if (state.closed && isLive(place)) return calledOff
  const waits = place.state === 'waiting'
  return {
    state: place.state,
    reviewing: place.reviewing,
    position: waits ? ((line ?? lineOf(state)).get(participantId) ?? null) : null,
    offerUntil: place.until ?? null,
    why: place.why ?? null,
  }
}

/** What is kept for a chamber and not taken. */
export const heldFor = (
  { plan, counts, lastAt }: Pick<SheetState, 'plan' | 'lastAt'> & { counts: SheetCounts },
  chamberId: string,
) => Math.max(0, (reservesAt(plan, lastAt).get(chamberId) ?? 0) - (counts.byChamber[chamberId]?.taken ?? 0))
