import { command } from '../../kernel/database'
import { people } from '../../kernel/people'
import { signUps } from '../activities/documents'
import type { PostDocument } from './documents'

type Named = Pick<PostDocument, '_id' | 'personId' | 'chamberId' | 'name'>

/**
 * A name that the roster corrects is corrected where it was copied: with the person, and in his sign-ups for this chamber, from which
 * badges and certificates are made. Doing it again does the rest of a broken run.
 */
export async function followName({ _id, personId, chamberId, name }: Named): Promise<void> {
  if (personId) await people.update({ _id: personId, name: command().neq(name) }, { name })
  const participantId = command().in(personId ? [_id, personId] : [_id])
  await signUps.update({ participantId, chamberId, name: command().neq(name) }, { name })
}
