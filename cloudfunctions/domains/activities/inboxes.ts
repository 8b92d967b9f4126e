import { command } from '../../kernel/database'
import { posts } from '../posts/documents'

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
