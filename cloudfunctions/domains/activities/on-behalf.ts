import { isAllowed, office } from '@contract/access'
import type { EnteredOne } from '@contract/activities'
import { fail } from '@contract/errors'
import { postNames } from '@contract/posts'
import type { Caller } from '../../kernel/people'
import { mustSpeakFor } from './candidates-of'
import type { PublishedActivity, SignUpDocument } from './documents'
import { inboxesOf } from './inboxes'
import { cannotActFor } from './refusals'
import type { Place } from './seats/documents'
import type { Settled } from './seats/fold'
import { isInLine, holdsSeat } from './seats/hall'
import { loadSettled } from './seats/read'
import { lineOf, standingOf, unlessCalledOff } from './seats/standing'
import { changeSignUp, loadSignUp } from './sign-up-documents'
import { loadActivity } from './store'

/** A sign-up that somebody else entered, as whoever may act for him finds it. */
export interface Entered {
  activity: PublishedActivity
  sheet: Settled
  signUp: SignUpDocument
  place: Place
  byOffice: boolean
}

/** The chamber's leaders of today, or the office, act for whom others have entered. Whoever came by himself acts for himself. */
export async function loadEntered(
  activityId: string,
  participantId: string,
  caller: Caller,
  now: number,
): Promise<Entered> {
  const [activity, sheet, found] = await Promise.all([
    loadActivity(activityId),
    loadSettled(activityId, now),
    loadSignUp(activityId, participantId),
  ])
  const signUp = found ?? fail('activity.nobody_there')
  mustSpeakFor(caller, signUp.chamberId)
  if (signUp.signedUpBy === null) fail('activity.signed_up_himself', { name: signUp.name })
  const place = Object.hasOwn(sheet.people, participantId) ? sheet.people[participantId] : undefined
  const byOffice = isAllowed(office, caller.roles)
  return { activity, sheet, signUp, place: place ?? fail('activity.nobody_there'), byOffice }
}

export const titleOf = ({ activity, signUp }: Entered) =>
  `${activity.title}：${signUp.name}（${signUp.chamberName}）`

/** A request to cancel is answered by his being out. */
export const dropRequest = ({ activity, signUp }: Entered) =>
  changeSignUp(activity._id, signUp.participantId, { cancelRequest: null, asking: '' })

type Seen = Pick<Entered, 'activity' | 'sheet' | 'byOffice'> & { now: number }

/** Those of them who have, or had, a place. */
export async function toEntered(seen: Seen, all: readonly SignUpDocument[]): Promise<EnteredOne[]> {
  const { activity, sheet, byOffice, now } = seen
  const inboxes = await inboxesOf(all.map(({ participantId }) => participantId))
  const line = lineOf(sheet)
  return all.flatMap(({ participantId, name, post, signedUpBy }) => {
    const standing = standingOf(sheet, participantId, line)
    const place = sheet.people[participantId]
    if (!standing || !place) return []
    const why = cannotActFor(activity, place, now, byOffice)?.message ?? null
    const handsOver = holdsSeat(place) || isInLine(place)
    return {
      ...{ participantId, name, post: postNames[post], signedUpBy: signedUpBy?.name ?? '' },
      standing: unlessCalledOff(activity, standing),
      joined: inboxes.has(participantId),
      can: {
        withdraw: { why },
        replace: { why: why ?? (handsOver ? null : '还在重新审核，没有名额可以换') },
        answer: place.state === 'offered' && activity.status === 'published',
      },
    }
  })
}

/** After what was done. */
export async function toOne(seen: Seen, signUp: SignUpDocument): Promise<EnteredOne> {
  return (await toEntered(seen, [signUp]))[0] ?? fail('activity.nobody_there')
}
