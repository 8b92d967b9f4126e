import type { RollFilter } from '@contract/activity-desk'
import type { ActivitySession } from '@contract/activities'
import type { SignUpKind } from '@contract/sign-up-kinds'
import type { Place } from '../../activities/seats/documents'
import type { Settled } from '../../activities/seats/fold'
import { isLive } from '../../activities/seats/hall'
import { kindOf } from '../../activities/seats/kinds'

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

/** Approved, had a seat and came to none of the sessions that count and are over. */
function isAbsent({ place }: Entry, sessions: readonly ActivitySession[], now: number): boolean {
  const over = sessions.filter(({ counts, endsAt }) => counts && endsAt <= now)
  return over.length > 0 && !over.some(({ id }) => Object.hasOwn(place.came, id))
}

type Fits = Record<RollFilter, (entry: Entry) => boolean>

/** `asking`: who asked after the deadline to be let go. */
export const filters = (
  sessions: readonly ActivitySession[],
  asking: ReadonlySet<string>,
  now: number,
): Fits => {
  const isOf =
    (kind: SignUpKind) =>
    ({ participantId, place }: Entry) =>
      kindOf(place, asking.has(participantId)) === kind
  const isSeated = isOf('seated')
  return {
    all: ({ place }) => isLive(place),
    reviewing: isOf('reviewing'),
    seated: isSeated,
    offered: isOf('offered'),
    waiting: isOf('waiting'),
    asking: isOf('asking'),
    out: isOf('out'),
    absent: (entry) => isSeated(entry) && isAbsent(entry, sessions, now),
    clock: ({ place }) => isLive(place) && place.clocks !== undefined,
  }
}
