import type { OutReason } from '@contract/activities'
import { errorBody, type ErrorBody } from '@contract/errors'
import type { Ask, Place } from './documents'
import { isLive, type Hall } from './hall'
import { without } from './settle'

type Of<K extends Ask['kind']> = Extract<Ask, { kind: K }>
type OfPerson = Extract<Ask, { participantId: string }>

const leave = (hall: Hall, { participantId }: OfPerson, place: Place, why: OutReason) =>
  hall.put(participantId, { ...without(place), state: 'out', reviewing: false, why })

/** Leaving twice is leaving once. */
export function cancel(hall: Hall, ask: Of<'cancel'>): ErrorBody | null {
  const place = hall.place(ask.participantId)
  if (!place) return errorBody('activity.not_signed_up')
  if (!isLive(place)) return null
  if (Object.keys(place.came).length > 0) return errorBody('activity.came_already')
  leave(hall, ask, place, 'cancelled')
  if (ask.agreed) hall.tell(ask, ask.participantId, 'released')
  return null
}

function withoutOffer(place: Place | undefined) {
  return errorBody(place?.why === 'lapsed' ? 'activity.offer_lapsed' : 'activity.no_offer')
}

export function accept(hall: Hall, ask: OfPerson): ErrorBody | null {
  const place = hall.place(ask.participantId)
  if (place?.state === 'seated') return null
  if (place?.state !== 'offered') return withoutOffer(place)
  hall.put(ask.participantId, { ...without(place), state: 'seated' })
  return null
}

export function decline(hall: Hall, ask: OfPerson): ErrorBody | null {
  const place = hall.place(ask.participantId)
  if (place?.why === 'declined') return null
  if (place?.state !== 'offered') return withoutOffer(place)
  leave(hall, ask, place, 'declined')
  return null
}

const underReview = (place: Place | undefined): place is Place =>
  place !== undefined && isLive(place) && place.reviewing

export function approve(hall: Hall, ask: OfPerson): ErrorBody | null {
  const place = hall.place(ask.participantId)
  if (!underReview(place)) return errorBody('activity.not_reviewing')
  hall.put(ask.participantId, { ...place, reviewing: false })
  hall.tell(ask, ask.participantId, 'approved')
  return null
}

export function refuse(hall: Hall, ask: Of<'refuse'>): ErrorBody | null {
  const place = hall.place(ask.participantId)
  if (!underReview(place)) return errorBody('activity.not_reviewing')
  leave(hall, ask, place, 'refused')
  hall.tell(ask, ask.participantId, 'refused', { reason: ask.reason })
  return null
}

/** By the office. */
export function remove(hall: Hall, ask: Of<'remove'>): ErrorBody | null {
  const place = hall.place(ask.participantId)
  if (!place || !isLive(place)) return errorBody('activity.nobody_there')
  leave(hall, ask, place, 'removed')
  hall.tell(ask, ask.participantId, 'removed', { reason: ask.reason })
  return null
}

/** What is still to come he gives back; what was keeps no name. */
export function forget(hall: Hall, ask: Of<'forget'>): null {
  const place = hall.place(ask.participantId)
  if (!place) return null
  if (isLive(place) && hall.state.lastAt < hall.state.startsAt) leave(hall, ask, place, 'cancelled')
  hall.rename(ask.participantId, ask.as)
  return null
}
