import type { OutReason } from '@contract/activities'
import { errorBody, type ErrorBody } from '@contract/errors'
import type { Ask, Place } from './documents'
import { isLive, type Hall } from './hall'
import { without } from './settle'

type Of<K extends Ask['kind']> = Extract<Ask, { kind: K }>
type OfPerson = Extract<Ask, { participantId: string }>

export const leave = (
  hall: Hall,
  { participantId }: OfPerson,
  place: Place,
  why: OutReason,
  reason?: string,
) =>
  hall.put(participantId, {
    ...without(place),
    ...{ state: 'out', reviewing: false, why },
    ...(reason && { reason }),
  })

/** Leaving twice is leaving once. */
export function cancel(hall: Hall, ask: Of<'cancel'>): ErrorBody | null {
  const place = hall.place(ask.participantId)
  if (!place) return errorBody('activity.not_signed_up')
  if (!isLive(place)) return null
  if (Object.keys(place.came).length > 0) return errorBody('activity.came_already')
  leave(hall, ask, place, 'cancelled')
  if (ask.agreed) hall.tell(ask, ask.participantId, 'released')
  if (ask.by) hall.tell(ask, ask.participantId, 'withdrawn', { by: ask.by })
  return null
}

function withoutOffer(place: Place | undefined) {
  return errorBody(place?.why === 'lapsed' ? 'activity.offer_lapsed' : 'activity.no_offer')
}

export function accept(hall: Hall, ask: Of<'accept' | 'decline'>): ErrorBody | null {
  const place = hall.place(ask.participantId)
  if (place?.state === 'seated') return null
  if (place?.state !== 'offered') return withoutOffer(place)
  hall.put(ask.participantId, { ...without(place), state: 'seated' })
  if (ask.by) hall.tell(ask, ask.participantId, 'confirmed', { by: ask.by })
  return null
}

export function decline(hall: Hall, ask: Of<'accept' | 'decline'>): ErrorBody | null {
  const place = hall.place(ask.participantId)
  if (place?.why === 'declined') return null
  if (place?.state !== 'offered') return withoutOffer(place)
  leave(hall, ask, place, 'declined')
  if (ask.by) hall.tell(ask, ask.participantId, 'declined', { by: ask.by })
  return null
}

const underReview = (place: Place | undefined): place is Place =>
  place !== undefined && isLive(place) && place.reviewing

export function approve(hall: Hall, ask: OfPerson): ErrorBody | null {
  const place = hall.place(ask.participantId)
  if (!underReview(place)) return errorBody('activity.not_reviewing')
  const { afterRefusal, ...approved } = place
  const state = afterRefusal && hall.fits(place.chamberId) ? 'seated' : place.state
  hall.put(ask.participantId, { ...approved, state, reviewing: false })
  hall.tell(ask, ask.participantId, 'approved')
  return null
}

export function refuse(hall: Hall, ask: Of<'refuse'>): ErrorBody | null {
  const place = hall.place(ask.participantId)
  if (!underReview(place)) return errorBody('activity.not_reviewing')
  leave(hall, ask, place, 'refused', ask.reason)
  hall.tell(ask, ask.participantId, 'refused', { reason: ask.reason })
  return null
}

/** By the office. */
export function remove(hall: Hall, ask: Of<'remove'>): ErrorBody | null {
  const place = hall.place(ask.participantId)
  if (!place || !isLive(place)) return errorBody('activity.nobody_there')
  leave(hall, ask, place, 'removed', ask.reason)
  hall.tell(ask, ask.participantId, 'removed', { reason: ask.reason })
  return null
}

/** What is still to come he gives back; what was keeps no name, and no word about him. */
export function forget(hall: Hall, ask: Of<'forget'>): null {
  const place = hall.place(ask.participantId)
  if (!place) return null
  if (isLive(place) && hall.state.lastAt < hall.state.startsAt) leave(hall, ask, place, 'cancelled')
  const { reason: _reason, ...nameless } = hall.place(ask.participantId) ?? place
  hall.put(ask.participantId, nameless)
  hall.rename(ask.participantId, ask.as)
  return null
}
