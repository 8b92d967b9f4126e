import { normalise, pairsOf, wordsOf } from '../../kernel/search-terms'

/** Characters of an article that can be searched: title, summary and the beginning. More would bloat the index. */
const SEARCHABLE = 2_000

export const searchableText = (title: string, summary: string, text: string) =>
  normalise(`${title}\n${summary}\n${text}`).slice(0, SEARCHABLE)

/** For the index: pairs of the whole, single characters of the title. */
export const termsOf = (title: string, searchable: string) => [
  ...new Set([...wordsOf(searchable).flatMap(pairsOf), ...wordsOf(title).flatMap((word) => [...word])]),
]
