const MAX_QUERY_TERMS = 40

/** Full-width letters and digits become half-width, capitals small; whatever is no letter or digit separates words. */
export const normalise = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

export const wordsOf = (text: string) => normalise(text).split(' ').filter(Boolean)

/** Chinese has no spaces: every two neighbouring characters are a term. */
export const pairsOf = (word: string) => {
  const characters = [...word]
  return characters.slice(1).map((character, i) => characters[i]! + character)
}

/** For short texts, such as names: single characters too, so that a surname alone finds somebody. */
export const shortTermsOf = (...texts: string[]) => [
  ...new Set(texts.flatMap(wordsOf).flatMap((word) => [...pairsOf(word), ...word])),
]

export interface SearchQuery {
  words: string[]
  /** What is searched must have all of them. */
  terms: string[]
}

/** Null when there is nothing in it to look for. */
export function searchQueryOf(query: string): SearchQuery | null {
  const words = wordsOf(query)
  const pairs = words.flatMap(pairsOf)
  const terms = pairs.length ? pairs : words
  return words.length ? { words, terms: [...new Set(terms)].slice(0, MAX_QUERY_TERMS) } : null
}

/** Pairs may come from different places; the words themselves must be there. */
export const hasWords = (searchable: string, words: readonly string[]) =>
  words.every((word) => searchable.includes(word))
