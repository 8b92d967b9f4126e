import type { CheckInDay, DayRow } from '@contract/check-in'
import type { PublishedActivity } from '../activities/documents'
import { signUps, type SignUpDocument } from '../activities/documents'
import type { Place } from '../activities/seats/documents'
import type { Settled } from '../activities/seats/fold'
import { isLive } from '../activities/seats/hall'
import { kindOf } from '../activities/seats/kinds'
import { secretOfPerson } from './secrets'
import { shortCodeOf } from './short-code'

type Known = Pick<SignUpDocument, 'participantId' | 'name' | 'chamberName' | 'asking'>

function rowOf(
  activity: PublishedActivity,
  { participantId, name, chamberName, asking }: Known,
  place: Place,
): DayRow {
  return {
    ...{ participantId, name, chamberName },
    code: shortCodeOf(place.seq),
    secret: secretOfPerson(activity, participantId),
    came: Object.keys(place.came),
    kind: kindOf(place, asking !== ''),
    waiting: place.state === 'waiting' || place.reviewing,
  }
}

/** Everybody who may stand at the door, in the order of sign-up. */
export async function dayOf(activity: PublishedActivity, sheet: Settled, now: number): Promise<CheckInDay> {
  const fields = ['participantId', 'name', 'chamberName', 'asking']
  const known = new Map(
    (await signUps.findAll({ activityId: activity._id }, fields)).map((each) => [each.participantId, each]),
  )
  const there = Object.entries(sheet.people)
    .filter(([, place]) => isLive(place))
    .sort(([, a], [, b]) => a.seq - b.seq)
  return {
    activityId: activity._id,
    title: activity.title,
    sessions: activity.sessions,
    items: there.flatMap(([id, place]) => {
      const signUp = known.get(id)
      return signUp ? [rowOf(activity, signUp, place)] : []
    }),
    came: Object.fromEntries(activity.sessions.map(({ id }) => [id, sheet.counts.came[id] ?? 0])),
    asOf: now,
  }
}
