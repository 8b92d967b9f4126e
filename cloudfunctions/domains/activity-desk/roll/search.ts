import { nameKeyOf, untitledWords } from '@contract/values/name-key'
import { hasWords, wordsOf } from '../../../kernel/search-terms'
import { signUps } from '../../activities/documents'

/** Whose name or chamber has these words; null when nobody is looked for. */
export async function found(activityId: string, query: string): Promise<ReadonlySet<string> | null> {
  const words = untitledWords(wordsOf(query))
  if (words.length === 0) return null
  const all = await signUps.findAll({ activityId }, ['participantId', 'name', 'chamberName'])
  const fits = all.filter(({ name, chamberName }) => hasWords(nameKeyOf(`${name} ${chamberName}`), words))
  return new Set(fits.map(({ participantId }) => participantId))
}
