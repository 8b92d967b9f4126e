import { fail } from '@contract/errors'
import type { PublishedActivity, SignUpDocument } from '../../activities/documents'
import { signUps } from '../../activities/documents'
import { holdsSeat } from '../../activities/seats/hall'
import { loadSettled } from '../../activities/seats/read'
import { loadActivity } from '../../activities/store'
import { shortCodeOf } from '../../check-in/short-code'
import { entriesOf } from './entries'

/** Somebody who has a seat, as he is printed. */
export interface Guest extends Pick<SignUpDocument, 'name' | 'chamberName' | 'post'> {
  code: string
}

/** As one looks for somebody on paper: by chamber, then by name. */
const byChamber = (a: Guest, b: Guest) =>
  a.chamberName.localeCompare(b.chamberName, 'zh') || a.name.localeCompare(b.name, 'zh')

/** @throws activity.nobody_seated */
export async function guestsOf(
  id: string,
  now: number,
): Promise<{ activity: PublishedActivity; guests: Guest[] }> {
  const fields = ['participantId', 'name', 'chamberName', 'post']
  const [activity, sheet, signed] = await Promise.all([
    ...([loadActivity(id), loadSettled(id, now)] as const),
    signUps.findAll({ activityId: id }, fields),
  ])
  const known = new Map(signed.map((signUp) => [signUp.participantId, signUp]))
  const guests = entriesOf(sheet).flatMap(({ participantId, place }) => {
    const signUp = holdsSeat(place) ? known.get(participantId) : undefined
    return signUp ? [{ ...signUp, code: shortCodeOf(place.seq) }] : []
  })
  if (guests.length === 0) fail('activity.nobody_seated')
  return { activity, guests: guests.sort(byChamber) }
}
