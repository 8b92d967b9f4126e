import { errorBody, type ErrorBody } from '@contract/errors'
import type { Ask, Mark, Place } from './documents'
import { holdsSeat, isLive, type Hall } from './hall'
import { without } from './settle'

type Of<K extends Ask['kind']> = Extract<Ask, { kind: K }>

/** The latest mark counts, in whatever order they arrive; of two at the same time, the one that says he came. */
function withMark(place: Place, { sessionId, at, came: isThere, clock }: Mark): Place {
  // Sent again, a mark of a wrong clock would seem to be of another moment.
  if (clock && place.clocks?.[sessionId]?.phone === clock.phone) return place
  const { [sessionId]: cameAt = -1, ...others } = place.came
  const undoneAt = place.undone?.[sessionId] ?? -1
  const noted = clock && { clocks: { ...place.clocks, [sessionId]: clock } }
  if (isThere) {
    if (at <= cameAt || at < undoneAt) return place
    return { ...without(place), ...noted, state: 'seated', came: { ...place.came, [sessionId]: at } }
  }
  if (at <= undoneAt) return place
  const undone = { ...place.undone, [sessionId]: at }
  return { ...place, ...noted, came: cameAt >= at ? place.came : others, undone }
}

/** Whoever is there has accepted. Marks of people without a seat are left out: see who came afterwards. */
export function came(hall: Hall, { marks }: Of<'came'>): null {
  for (const mark of marks) {
    const place = hall.place(mark.participantId)
    if (place && holdsSeat(place)) hall.put(mark.participantId, withMark(place, mark))
  }
  return null
}

function change(hall: Hall, participantId: string, over: Partial<Place>): ErrorBody | null {
  const place = hall.place(participantId)
  if (!place || !isLive(place)) return errorBody('activity.not_signed_up')
  hall.put(participantId, { ...place, ...over })
  return null
}

export const stars = (hall: Hall, { participantId, stars: given }: Of<'stars'>) =>
  change(hall, participantId, { stars: given })

export const list = (hall: Hall, { participantId, listed }: Of<'list'>) =>
  change(hall, participantId, { listed })
