import { isAllowed, office } from '@contract/access'
import { command } from '../../kernel/database'
import { chambersLedBy, people, rolesOf } from '../../kernel/people'
import { posts } from '../posts/documents'
import { reachableLeadersOf } from '../posts/leaders'
import type { SignUpDocument } from './documents'
import { loadSignUps } from './sign-up-documents'

/** Most that one query takes. */
const BATCH = 500

/** Participant → the person to tell. A post on the roster that nobody has taken as his has no inbox. */
export async function inboxesOf(participantIds: readonly string[]): Promise<Map<string, string>> {
  const isPerson = (id: string) => id.startsWith('p_')
  const found = new Map(participantIds.filter(isPerson).map((id) => [id, id]))
  const others = participantIds.filter((id) => !isPerson(id))
  for (let from = 0; from < others.length; from += BATCH) {
    const where = { _id: command().in(others.slice(from, from + BATCH)) }
    for (const { _id, personId } of await posts.find({ where, limit: BATCH, fields: ['personId'] })) {
      if (personId) found.set(_id, personId)
    }
  }
  return found
}

/** Those who entered somebody and may still act for his chamber: its leaders of today, and the office. */
async function enterersOf(signUps: readonly SignUpDocument[]) {
  const ids = [...new Set(signUps.flatMap(({ signedUpBy }) => (signedUpBy ? [signedUpBy.id] : [])))]
  const where = { _id: command().in(ids) }
  const found = ids.length > 0 ? await people.find({ where, limit: BATCH, fields: ['posts', 'office'] }) : []
  return (signUp: SignUpDocument) =>
    found.find(
      (person) =>
        person._id === signUp.signedUpBy?.id &&
        (isAllowed(office, rolesOf(person)) || chambersLedBy(person).includes(signUp.chamberId)),
    )?._id ?? null
}

/** Whoever answers for somebody who has no inbox. */
export interface Bearer {
  to: string
  /** For whom. */
  name: string
}

/**
 * For everybody of these who is not in WeChat: whoever entered him, else who leads his chamber in WeChat now. Without anybody it
 * is the office's to ring him up.
 */
export async function bearersOf(
  activityId: string,
  participantIds: readonly string[],
): Promise<Map<string, Bearer[]>> {
  if (participantIds.length === 0) return new Map()
  const signUps = [...(await loadSignUps(activityId, participantIds)).values()]
  const enteredBy = await enterersOf(signUps)
  const orphans = signUps.filter((signUp) => enteredBy(signUp) === null)
  const leaders = await reachableLeadersOf(orphans.map(({ chamberId }) => chamberId))
  return new Map(
    signUps.map((signUp) => {
      const { participantId, name, chamberId } = signUp
      const enterer = enteredBy(signUp)
      const tos = enterer === null ? (leaders.get(chamberId) ?? []) : [enterer]
      return [participantId, tos.map((to) => ({ to, name }))]
    }),
  )
}

/** Whoever has to know of something that concerns all of these: each once, with the names of those whom he is to tell. */
export async function everybodyFor(
  activityId: string,
  participantIds: readonly string[],
): Promise<{ to: string; names: string[] }[]> {
  const inboxes = await inboxesOf(participantIds)
  const bearers = await bearersOf(
    activityId,
    participantIds.filter((id) => !inboxes.has(id)),
  )
  const found = new Map<string, string[]>([...inboxes.values()].map((to) => [to, []]))
  for (const { to, name } of [...bearers.values()].flat()) found.set(to, [...(found.get(to) ?? []), name])
  return [...found].map(([to, names]) => ({ to, names }))
}

const NAMED = 3

/** 请转告您代报名的项知远、叶青。 Empty when there is nobody to tell. */
export function passOnWords(names: readonly string[]): string {
  if (names.length === 0) return ''
  const more = names.length > NAMED ? `等 ${names.length} 位` : ''
  return `请转告您代报名的${names.slice(0, NAMED).join('、')}${more}。`
}
