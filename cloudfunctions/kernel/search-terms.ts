import { nameKeyOf, plainLetters } from '@contract/values/name-key'

const MAX_QUERY_TERMS = 40

/** Written between letters of one name: 阿卜杜拉·买买提, ・ • ‧ ∙ ⋅ ．, with blanks around them or not. */
const DOTS = /(?<=\p{L}) ?[·•・‧∙⋅.] ?(?=\p{L})/gu
/** Zero-width marks, variation selectors and the frame of 1️⃣: they show no letter of their own. */
const UNSEEN = /[\p{Cf}\ufe00-\ufe0f\u{e0100}-\u{e01ef}\u20e3]/gu
/** Rare characters without a name in Unicode yet stand in the private area (\p{Co}) or are younger than this runtime (\p{Cn}). */
const BETWEEN = /(?:[^\p{L}\p{M}\p{N}\p{Co}\p{Cn}]|\p{Extended_Pictographic})+/gu

/** Full-width letters and digits become half-width, capitals small, dots within a name go; signs, blanks and emoji separate words. */
export const normalise = (text: string) =>
  plainLetters(text.replace(UNSEEN, '')).replace(DOTS, '').replace(BETWEEN, ' ').trim()

export const wordsOf = (text: string) => normalise(text).split(' ').filter(Boolean)

/** Chinese has no spaces: every two neighbouring characters are a term. */
export const pairsOf = (word: string) => {
  const characters = [...word]
  return characters.slice(1).map((character, i) => characters[i]! + character)
}

/** For short texts, such as names: single characters too, so that a surname alone finds somebody; blanks within do not hide 王 伟 from 王伟. */
export const shortTermsOf = (...texts: string[]) => [
  ...new Set(texts.map(nameKeyOf).flatMap((name) => [...pairsOf(name), ...name])),
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
