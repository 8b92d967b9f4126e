import { MAX_PARTICIPANTS } from '@contract/activities'
import { errorBody, type ErrorBody } from '@contract/errors'
import type { Ask, Entrant, Place } from './documents'
import { isLive, type Hall } from './hall'

type Of<K extends Ask['kind']> = Extract<Ask, { kind: K }>

/** Under which of his ids he has a place; null when he has none. */
export const presentAs = (place: (id: string) => Place | undefined, { participantId, also }: Entrant) =>
  [participantId, ...also].find((id) => {
    const found = place(id)
    return found && isLive(found)
  }) ?? null

interface Entry {
  participantId: string
  chamberId: string
  reviewing: boolean
  listed: boolean
}

function enter(hall: Hall, { participantId, ...entry }: Entry, ask: Ask, by?: string) {
  const seated = hall.fits(entry.chamberId)
  const { lastAt: at } = hall.state
  const seq = ++hall.state.seq
  hall.put(participantId, { ...entry, state: seated ? 'seated' : 'waiting', seq, at, came: {} })
  const reviewing = entry.reviewing && { reviewing: true as const }
  hall.tell(ask, participantId, seated ? 'seated' : 'waiting', { ...reviewing, ...(by && { by }) })
}

const tooMany = () => errorBody('activity.too_many_people', { max: MAX_PARTICIPANTS })

/** The same person again is the same place. Whom the office took out comes back through the office. */
export function signUp(hall: Hall, ask: Of<'signUp'>): ErrorBody | null {
  const { participantId, also, chamberId, listed } = ask
  if (presentAs(hall.place, ask)) return null
  if ([participantId, ...also].some((id) => hall.place(id)?.why === 'removed'))
    return errorBody('activity.removed')
  if (hall.live >= MAX_PARTICIPANTS) return tooMany()
  const { waitlist, review: reviewing } = hall.state.plan
  if (!hall.fits(chamberId) && !waitlist) return errorBody('activity.full')
  enter(hall, { participantId, chamberId, reviewing, listed }, ask)
  return null
}

/** All of them, or none. */
export function signUpMany(hall: Hall, ask: Of<'signUpMany'>): ErrorBody | null {
  const { entrants, chamberId, approved, by } = ask
  const fresh = entrants.filter((entrant) => !presentAs(hall.place, entrant))
  if (hall.live + fresh.length > MAX_PARTICIPANTS) return tooMany()
  const { waitlist, review } = hall.state.plan
  const free = hall.freeFor(chamberId)
  if (fresh.length > free && !waitlist)
    return errorBody('activity.not_enough_seats', { wanted: fresh.length, free })
  const reviewing = review && !approved
  for (const { participantId } of fresh)
    enter(hall, { participantId, chamberId, reviewing, listed: false }, ask, by)
  return null
}
