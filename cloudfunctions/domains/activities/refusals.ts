import { standingWords } from '@contract/activities'
import { errorBody, type ErrorBody } from '@contract/errors'
import { formatDateTime } from '@contract/values/time'
import type { PublishedActivity, SignUpDocument } from './documents'
import type { Place } from './seats/documents'
import type { Settled } from './seats/fold'
import { holdsSeat, isLive } from './seats/hall'
import { heldFor, standingOf } from './seats/standing'

const HOUR_MS = 60 * 60_000
/** People come early, and have the code on their phones before they are where there is no network. */
const CHECK_IN_AHEAD_MS = 24 * HOUR_MS

type Refusal = ErrorBody | null

/** For whoever comes by himself or is brought by his chamber. */
export function signUpIsShut(activity: PublishedActivity, now: number): Refusal {
  const { status, opensAt, closesAt } = activity
  if (status === 'cancelled') return errorBody('activity.cancelled')
  if (now < opensAt) return errorBody('activity.not_open_yet', { at: formatDateTime(opensAt) })
  return now >= closesAt ? errorBody('activity.closed', { at: formatDateTime(closesAt) }) : null
}

/** The office brings people until the end. */
export function officeSignUpIsShut({ status, endsAt }: PublishedActivity, now: number): Refusal {
  if (status === 'cancelled') return errorBody('activity.cancelled')
  return now >= endsAt ? errorBody('activity.over') : null
}

/** Somebody of these chambers would neither get a seat nor a place in the line. */
export function noRoomFor(sheet: Settled, chamberIds: readonly string[]): Refusal {
  const { counts, plan } = sheet
  if (plan.waitlist || counts.free > 0 || chamberIds.some((id) => heldFor(sheet, id) > 0)) return null
  return errorBody('activity.full')
}

/** `signUp`: to say who entered him, for others than himself. */
export function alreadyIn(
  sheet: Settled,
  participantId: string,
  signUp?: Pick<SignUpDocument, 'chamberName' | 'signedUpBy'>,
): Refusal {
  const found = standingOf(sheet, participantId)
  if (!found || found.state === 'out') return null
  const standing = standingWords(found)
  if (!signUp) return errorBody('activity.already_in', { standing })
  const by = signUp.signedUpBy ? `${signUp.signedUpBy.name}代报` : '本人报名'
  return errorBody('activity.already_in_by', { standing, chamber: signUp.chamberName, by })
}

/** What the office decided about him when he was there last; it alone decides otherwise. */
export function decidedBefore({
  why,
  reason,
  afterRefusal,
}: Place): { against: Refusal; note: string } | null {
  const said = reason ? `：${reason}` : ''
  if (why === 'removed') return { against: errorBody('activity.removed_before', { said }), note: '' }
  if (why !== 'refused' && !afterRefusal) return null
  return { against: null, note: `上次审核未通过${said}。再报名要重新审核，通过前不占名额` }
}

export function notThere(place: Place | null): Refusal {
  return place && isLive(place) ? null : errorBody('activity.not_signed_up')
}

/** Whoever only waits leaves the line whenever he likes. */
const isBound = (place: Place | null, { cancelBy }: PublishedActivity, now: number) =>
  place?.state === 'seated' && now >= cancelBy

function cannotLeave(activity: PublishedActivity, place: Place | null, now: number): Refusal {
  const absent = notThere(place)
  if (absent) return absent
  if (activity.status === 'cancelled') return errorBody('activity.cancelled')
  if (place && Object.keys(place.came).length > 0) return errorBody('activity.came_already')
  return now >= activity.endsAt ? errorBody('activity.over') : null
}

export function cannotCancel(activity: PublishedActivity, place: Place | null, now: number): Refusal {
  const stays = cannotLeave(activity, place, now)
  if (stays || !isBound(place, activity, now)) return stays
  return errorBody('activity.cancel_too_late', { at: formatDateTime(activity.cancelBy) })
}

/** The office may until the end; the chamber until the deadline that holds for its people themselves. */
export function cannotActFor(
  activity: PublishedActivity,
  place: Place,
  now: number,
  byOffice: boolean,
): Refusal {
  if (!isLive(place)) return errorBody('activity.nobody_there')
  const stays = cannotLeave(activity, place, now)
  if (stays || byOffice || !isBound(place, activity, now)) return stays
  return errorBody('activity.withdraw_too_late', { at: formatDateTime(activity.cancelBy) })
}

export const notRunning = ({ status }: PublishedActivity): Refusal =>
  status === 'cancelled' ? errorBody('activity.cancelled') : null

export function cannotAskToCancel(
  activity: PublishedActivity,
  place: Place | null,
  signUp: Pick<SignUpDocument, 'cancelRequest'> | null,
  now: number,
): Refusal {
  const stays = cannotLeave(activity, place, now)
  if (stays) return stays
  if (!isBound(place, activity, now)) return errorBody('activity.cancel_by_yourself')
  return signUp?.cancelRequest?.state === 'waiting' ? errorBody('activity.cancel_asked') : null
}

export function cannotChangeAnswers(activity: PublishedActivity, place: Place | null, now: number): Refusal {
  const absent = notThere(place)
  if (absent) return absent
  if (activity.status === 'cancelled') return errorBody('activity.cancelled')
  return now >= activity.startsAt ? errorBody('activity.started') : null
}

/** From the last session on, by those who were there. */
export function cannotGiveFeedback(activity: PublishedActivity, place: Place | null, now: number): Refusal {
  const absent = notThere(place)
  if (absent) return absent
  if (activity.status === 'cancelled') return errorBody('activity.cancelled')
  const from = Math.max(...activity.sessions.map(({ startsAt }) => startsAt))
  if (now < from) return errorBody('activity.feedback_too_early', { at: formatDateTime(from) })
  return place && Object.keys(place.came).length > 0 ? null : errorBody('activity.not_there')
}

export function cannotCheckIn(activity: PublishedActivity, place: Place | null, now: number): Refusal {
  const absent = notThere(place)
  if (absent) return absent
  const { status, startsAt, endsAt } = activity
  if (status === 'cancelled') return errorBody('activity.cancelled')
  if (!place || !holdsSeat(place)) return errorBody('activity.no_seat')
  if (place.reviewing) return errorBody('activity.review_waits')
  if (now >= endsAt) return errorBody('activity.over')
  const from = startsAt - CHECK_IN_AHEAD_MS
  return now < from ? errorBody('activity.check_in_too_early', { at: formatDateTime(from) }) : null
}

export function companionsAreHidden(place: Place | null): Refusal {
  return place && holdsSeat(place) ? null : errorBody('activity.companions_hidden')
}
