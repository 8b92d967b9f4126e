import { isAllowed, office } from '@contract/access'
import { errorBody, type ErrorBody } from '@contract/errors'
import { NOBODY } from '../../kernel/ids'
import type { Caller } from '../../kernel/people'
import type { PublishedActivity } from '../activities/documents'
import { participantIdsOf } from '../activities/rules'
import type { SheetState } from '../activities/seats/documents'
import { presenceOf } from '../activities/seats/standing'
import type { LegDocument, OfferDocument, RelayDocument } from './documents'

/** An activity with who stood where in it, and its chain; null before the first leg. */
export interface Course {
  activity: PublishedActivity
  sheet: Pick<SheetState, 'people'>
  relay: RelayDocument | null
  /** The office took whoever has the baton out of the activity: he does nothing with it any more, and the office gives it anew. */
  holderRemoved: boolean
}

export const holderOf = (relay: RelayDocument | null): LegDocument | null => relay?.legs.at(-1) ?? null

/** One that nobody took in time is as if it had not been made. */
export const offerOf = (relay: RelayDocument | null, now: number): OfferDocument | null =>
  relay?.offer && relay.offer.until > now ? relay.offer : null

export const isYoung = ({ posts }: Pick<Caller, 'posts'>) => posts.some(({ post }) => post === 'young')
const isOffice = ({ roles }: Caller) => isAllowed(office, roles)
const holds = (relay: RelayDocument | null, { id }: Caller) => id !== null && holderOf(relay)?.personId === id

/** To whom a pending offer goes, in words. */
export const toWords = ({ toName }: OfferDocument) => toName ?? '群里最先接棒的人'

type Somebody = Parameters<typeof participantIdsOf>[0]

/** Whom the office took out of the activity is not in its relay either, until the office brings him back. */
export const isRemoved = ({ sheet }: Pick<Course, 'sheet'>, person: Somebody) =>
  presenceOf(sheet, participantIdsOf(person))?.place.why === 'removed'

/** For whoever passes it on to a name. */
export const whyNotHand = (course: Pick<Course, 'sheet'>, person: Somebody & { name: string }) =>
  isRemoved(course, person) ? errorBody('relay.runner_removed', { name: person.name }) : null

function whyNotOpen({ activity, relay }: Pick<Course, 'activity' | 'relay'>): ErrorBody | null {
  if (!activity.relay) return errorBody('relay.none_here')
  if (activity.status === 'cancelled') return errorBody('relay.activity_cancelled')
  return relay?.finishedAt ? errorBody('relay.finished') : null
}

function whyNotRunning(course: Course): ErrorBody | null {
  return whyNotOpen(course) ?? (holderOf(course.relay) ? null : errorBody('relay.not_started'))
}

/** The first leg; again only when whoever held the baton has left the house or was taken out of the activity. */
export function whyNotStart(course: Course): ErrorBody | null {
  const holder = holderOf(course.relay)
  const isHeld = holder !== null && holder.personId !== NOBODY && !course.holderRemoved
  return whyNotOpen(course) ?? (isHeld ? errorBody('relay.started_already', { holder: holder.name }) : null)
}

export function whyNotHold(course: Course, caller: Caller): ErrorBody | null {
  const other = () => errorBody('relay.not_holder', { holder: holderOf(course.relay)?.name ?? '别人' })
  const against = whyNotRunning(course)
  if (against) return against
  if (!holds(course.relay, caller)) return other()
  return course.holderRemoved ? errorBody('relay.holder_removed') : null
}

export function whyNotPass(course: Course, caller: Caller, now: number): ErrorBody | null {
  const waiting = offerOf(course.relay, now)
  return (
    whyNotHold(course, caller) ??
    (waiting ? errorBody('relay.offer_waiting', { to: toWords(waiting) }) : null)
  )
}

function whyGone(relay: RelayDocument | null, token: string | undefined): ErrorBody {
  const leg = relay?.legs.find((each) => token !== undefined && each.token === token)
  return leg ? errorBody('relay.taken', { holder: leg.name }) : errorBody('relay.nothing_offered')
}

/** A named offer is for him alone; the group's is for any young merchant who has its link. */
export function whyNotAccept(
  course: Course,
  caller: Caller,
  token: string | undefined,
  now: number,
): ErrorBody | null {
  const against = whyNotRunning(course)
  if (against) return against
  if (course.holderRemoved)
    return errorBody('relay.giver_removed', { holder: holderOf(course.relay)?.name ?? '' })
  const offer = offerOf(course.relay, now)
  if (!offer) return whyGone(course.relay, token)
  if (holds(course.relay, caller)) return errorBody('relay.own_offer')
  if (offer.toId !== null && offer.toId !== caller.id)
    return errorBody('relay.offered_to_another', { to: toWords(offer) })
  if (offer.toId === null && token === undefined) return errorBody('relay.link_needed')
  if (offer.toId === null && token !== offer.token) return whyGone(course.relay, token)
  if (isRemoved(course, caller)) return errorBody('relay.removed')
  return isYoung(caller) ? null : errorBody('relay.young_only')
}

/** Nobody declines for a group. */
export function whyNotDecline(course: Course, caller: Caller, now: number): ErrorBody | null {
  const offer = offerOf(course.relay, now)
  if (!offer) return whyNotRunning(course) ?? errorBody('relay.nothing_offered')
  return offer.toId === caller.id ? null : errorBody('relay.offered_to_another', { to: toWords(offer) })
}

/** A mentor stands behind whoever holds the baton: he says so himself, or the office does. */
export const whyNotPair = (course: Course, caller: Caller): ErrorBody | null =>
  isOffice(caller) ? whyNotRunning(course) : whyNotHold(course, caller)

export const whyNotFinish = (course: Course): ErrorBody | null => whyNotRunning(course)
