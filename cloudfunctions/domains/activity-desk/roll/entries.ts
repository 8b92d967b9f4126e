import type { RollFilter } from '@contract/activity-desk'
import type { ActivitySession } from '@contract/activities'
import type { Place } from '../../activities/seats/documents'
import type { Settled } from '../../activities/seats/fold'
import { holdsSeat, isLive } from '../../activities/seats/hall'

/** Somebody in the seat sheet. */
export interface Entry {
  participantId: string
  place: Place
}

/** Everybody who ever asked for a place, in that order. */
export const entriesOf = ({ people }: Pick<Settled, 'people'>): Entry[] =>
  Object.entries(people)
    .map(([participantId, place]) => ({ participantId, place }))
    .sort((a, b) => a.place.seq - b.place.seq)

/** Had a seat and came to none of the sessions that count and are over. */
export function isAbsent({ place }: Entry, sessions: readonly ActivitySession[], now: number): boolean {
  const over = sessions.filter(({ counts, endsAt }) => counts && endsAt <= now)
  return over.length > 0 && holdsSeat(place) && !over.some(({ id }) => Object.hasOwn(place.came, id))
}

type Fits = Record<RollFilter, (entry: Entry) => boolean>

/** `asking`: who asked after the deadline to be let go. */
export const filters = (
  sessions: readonly ActivitySession[],
  asking: ReadonlySet<string>,
  now: number,
): Fits => ({
  all: ({ place }) => isLive(place),
  reviewing: ({ place }) => isLive(place) && place.reviewing,
  seated: ({ place }) => place.state === 'seated',
  offered: ({ place }) => place.state === 'offered',
  waiting: ({ place }) => place.state === 'waiting',
  asking: ({ participantId, place }) => isLive(place) && asking.has(participantId),
  out: ({ place }) => !isLive(place),
  absent: (entry) => isAbsent(entry, sessions, now),
  clock: ({ place }) => isLive(place) && place.clocks !== undefined,
})
