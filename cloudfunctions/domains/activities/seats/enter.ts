import { MAX_PARTICIPANTS } from '@contract/activities'
import { errorBody, type ErrorBody } from '@contract/errors'
import type { Ask, Entrant, Place } from './documents'
import { isLive, type Hall } from './hall'

type Of<K extends Ask['kind']> = Extract<Ask, { kind: K }>
type PlaceOf = (id: string) => Place | undefined

/** Under which of his ids he has a place; null when he has none. */
export const presentAs = (place: PlaceOf, { participantId, also }: Entrant) =>
  [participantId, ...also].find((id) => {
    const found = place(id)
    return found && isLive(found)
  }) ?? null

/** The last place that he had, under whichever of his ids. */
const lastPlaceOf = (place: PlaceOf, { participantId, also }: Entrant) =>
  [participantId, ...also].flatMap((id) => place(id) ?? []).sort((a, b) => b.seq - a.seq)[0]

/** Whom the office took out comes back through the office. */
export const wasRemoved = (place: PlaceOf, entrant: Entrant) => lastPlaceOf(place, entrant)?.why === 'removed'

/** Whom the office refused is looked at again before he gets anything. */
export function wasRefused(place: PlaceOf, entrant: Entrant) {
  const last = lastPlaceOf(place, entrant)
  return last?.why === 'refused' || last?.afterRefusal === true
}

interface Entry {
  participantId: string
  chamberId: string
  reviewing: boolean
  listed: boolean
  afterRefusal: boolean
}

function enter(hall: Hall, { participantId, afterRefusal, ...entry }: Entry, ask: Ask, by?: string) {
  const seated = !afterRefusal && hall.fits(entry.chamberId)
  const { lastAt: at } = hall.state
  const seq = ++hall.state.seq
  hall.put(participantId, {
    ...entry,
    ...{ state: seated ? 'seated' : 'waiting', seq, at, came: {} },
    ...(afterRefusal && { reviewing: true, afterRefusal }),
  })
  const reviewing = entry.reviewing && { reviewing: true as const }
  const kind = afterRefusal ? 'resubmitted' : seated ? 'seated' : 'waiting'
  hall.tell(ask, participantId, kind, { ...reviewing, ...(by && { by }) })
}

const tooMany = () => errorBody('activity.too_many_people', { max: MAX_PARTICIPANTS })

/** The same person again is the same place. */
export function signUp(hall: Hall, ask: Of<'signUp'>): ErrorBody | null {
  const { participantId, chamberId, listed } = ask
  if (presentAs(hall.place, ask)) return null
  if (wasRemoved(hall.place, ask)) return errorBody('activity.removed')
  if (hall.live >= MAX_PARTICIPANTS) return tooMany()
  const { waitlist, review: reviewing } = hall.state.plan
  if (!hall.fits(chamberId) && !waitlist) return errorBody('activity.full')
  const afterRefusal = wasRefused(hall.place, ask)
  enter(hall, { participantId, chamberId, reviewing, listed, afterRefusal }, ask)
  return null
}

/** All of them, or none. What the office has decided about somebody, it alone decides otherwise. */
export function signUpMany(hall: Hall, ask: Of<'signUpMany'>): ErrorBody | null {
  const { entrants, chamberId, approved, by } = ask
  const fresh = entrants.filter((entrant) => !presentAs(hall.place, entrant))
  if (!approved && fresh.some((entrant) => wasRemoved(hall.place, entrant)))
    return errorBody('activity.somebody_removed')
  if (hall.live + fresh.length > MAX_PARTICIPANTS) return tooMany()
  const { waitlist, review } = hall.state.plan
  const again = new Set(fresh.filter((entrant) => !approved && wasRefused(hall.place, entrant)))
  const [wanted, free] = [fresh.length - again.size, hall.freeFor(chamberId)]
  if (wanted > free && !waitlist) return errorBody('activity.not_enough_seats', { wanted, free })
  const reviewing = review && !approved
  for (const entrant of fresh) {
    const entry = { chamberId, reviewing, listed: false, afterRefusal: again.has(entrant) }
    enter(hall, { ...entry, participantId: entrant.participantId }, ask, by)
  }
  return null
}
