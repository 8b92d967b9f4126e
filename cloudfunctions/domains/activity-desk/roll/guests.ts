import { fail } from '@contract/errors'
import type { SignUpKind } from '@contract/sign-up-kinds'
import type { PublishedActivity, SignUpDocument } from '../../activities/documents'
import { signUps } from '../../activities/documents'
import { kindOf } from '../../activities/seats/kinds'
import { loadSettled } from '../../activities/seats/read'
import { loadActivity } from '../../activities/store'
import { shortCodeOf } from '../../check-in/short-code'
import { entriesOf } from './entries'

/** Somebody who signed up, as he is printed. */
export interface Guest extends Pick<SignUpDocument, 'name' | 'chamberName' | 'post'> {
  code: string
  kind: SignUpKind
}

export interface Guests {
  activity: PublishedActivity
  /** Approved, with a seat. */
  guests: Guest[]
  /** Everybody else who is there: printed apart. */
  others: Guest[]
}

/** What has to be decided comes first, the line last. */
const order: readonly SignUpKind[] = ['seated', 'reviewing', 'asking', 'offered', 'waiting']

/** As one looks for somebody on paper: by chamber, then by name. */
const asOnPaper = (a: Guest, b: Guest) =>
  order.indexOf(a.kind) - order.indexOf(b.kind) ||
  a.chamberName.localeCompare(b.chamberName, 'zh') ||
  a.name.localeCompare(b.name, 'zh')

/** @throws activity.nobody_seated when nobody would be printed */
export async function guestsOf(id: string, now: number, withOthers: boolean): Promise<Guests> {
  const fields = ['participantId', 'name', 'chamberName', 'post', 'asking']
  const [activity, sheet, signed] = await Promise.all([
    ...([loadActivity(id), loadSettled(id, now)] as const),
    signUps.findAll({ activityId: id }, fields),
  ])
  const known = new Map(signed.map((signUp) => [signUp.participantId, signUp]))
  const everybody = entriesOf(sheet).flatMap(({ participantId, place }): Guest[] => {
    const signUp = known.get(participantId)
    if (!signUp) return []
    const { name, chamberName, post, asking } = signUp
    return [{ name, chamberName, post, code: shortCodeOf(place.seq), kind: kindOf(place, asking !== '') }]
  })
  const sorted = everybody.filter(({ kind }) => kind !== 'out').sort(asOnPaper)
  const guests = sorted.filter(({ kind }) => kind === 'seated')
  const others = withOthers ? sorted.filter(({ kind }) => kind !== 'seated') : []
  if (guests.length + others.length === 0) fail('activity.nobody_seated')
  return { activity, guests, others }
}
