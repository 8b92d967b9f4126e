import type { RollRow } from '@contract/activity-desk'
import { fail } from '@contract/errors'
import { postNames } from '@contract/posts'
import { maskPhone } from '@contract/values/phone'
import { command } from '../../../kernel/database'
import { people } from '../../../kernel/people'
import { signUpIdOf, signUps, type SignUpDocument } from '../../activities/documents'
import { kindOf } from '../../activities/seats/kinds'
import type { Settled } from '../../activities/seats/fold'
import { lineOf, standingOf } from '../../activities/seats/standing'
import { shortCodeOf } from '../../check-in/short-code'
import { posts } from '../../posts/documents'
import type { Entry } from './entries'

/** CloudBase: rows of one answer. */
const BATCH = 1000

/** By participant: a person's own number, or the roster's of somebody who has not come into WeChat yet. */
export async function phonesOf(ids: readonly string[]): Promise<Map<string, string>> {
  const phones = new Map<string, string>()
  for (let from = 0; from < ids.length; from += BATCH) {
    const where = { _id: command().in(ids.slice(from, from + BATCH)) }
    const [some, held] = await Promise.all([
      people.find({ where, limit: BATCH, fields: ['phone'] }),
      posts.find({ where, limit: BATCH, fields: ['phone'] }),
    ])
    for (const { _id, phone } of [...some, ...held]) if (phone) phones.set(_id, phone)
  }
  return phones
}

const signUpsOf = async (activityId: string, ids: readonly string[]) => {
  const where = { _id: command().in(ids.map((id) => signUpIdOf(activityId, id))) }
  const found = ids.length > 0 ? await signUps.find({ where, limit: ids.length }) : []
  return new Map(found.map((signUp) => [signUp.participantId, signUp]))
}

function rowOf(
  { participantId, place }: Entry,
  signUp: SignUpDocument,
  standing: RollRow['standing'],
  phone: string | undefined,
): RollRow {
  const { name, chamberName, post, at, signedUpBy, answers, cancelRequest, asking } = signUp
  return {
    ...{ participantId, name, chamberName, standing, answers },
    kind: kindOf(place, asking !== ''),
    post: postNames[post],
    phoneMasked: phone ? maskPhone(phone) : null,
    signedUpAt: at,
    signedUpBy: signedUpBy?.name ?? null,
    code: shortCodeOf(place.seq),
    came: Object.keys(place.came),
    clocks: Object.entries(place.clocks ?? {}).map(([sessionId, clock]) => ({ sessionId, ...clock })),
    cancelReason: asking ? (cancelRequest?.reason ?? null) : null,
  }
}

/** At most a page of them. */
export async function rowsOf(
  activityId: string,
  sheet: Settled,
  entries: readonly Entry[],
): Promise<RollRow[]> {
  const ids = entries.map(({ participantId }) => participantId)
  const [known, phones] = await Promise.all([signUpsOf(activityId, ids), phonesOf(ids)])
  const line = lineOf(sheet)
  return entries.flatMap((entry) => {
    const { participantId } = entry
    const signUp = known.get(participantId)
    const standing = standingOf(sheet, participantId, line)
    return signUp && standing ? [rowOf(entry, signUp, standing, phones.get(participantId))] : []
  })
}

/** @throws activity.nobody_there */
export async function rowFor(activityId: string, sheet: Settled, participantId: string): Promise<RollRow> {
  const place = Object.hasOwn(sheet.people, participantId) ? sheet.people[participantId] : undefined
  const [row] = place ? await rowsOf(activityId, sheet, [{ participantId, place }]) : []
  return row ?? fail('activity.nobody_there')
}
