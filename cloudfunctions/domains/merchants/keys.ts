import { provinces } from '@contract/chambers'
import { untitledWords } from '@contract/values/name-key'
import { readPhone } from '@contract/values/phone'
import { nameKeyOf } from '../../kernel/names'
import { pairsOf, wordsOf } from '../../kernel/search-terms'
import type { MerchantFacts } from './documents'

/** In every record, for the list without a search. */
const ALL = 'all'

/** Said of nearly every company, so they find nothing; left out, the index stays half as big. */
const LEGAL_FORM = /(股份)?有限(责任)?公司|集团|（.*?）|\(.*?\)/g

const unique = (keys: string[]) => [...new Set(keys)]

const nameKeys = (name: string) => [...pairsOf(nameKeyOf(name)), ...[...nameKeyOf(name)].slice(0, 1)]
const companyKeys = (company: string) => pairsOf(nameKeyOf(company.replace(LEGAL_FORM, ' ')))
const chamberKey = (chamber: string) => nameKeyOf(chamber).replace(/温州(总)?商会$/, '')

/** 陕西省西安市, 陕西西安 and 西安 have 西安 in common. */
function placesOf(place: string) {
  const text = nameKeyOf(place)
  const province = provinces.find((name) => text.startsWith(name))
  const rest = province ? text.slice(province.length).replace(/^(省|市|\S*自治区)/, '') : text
  const parts = rest.split(/(?<=..)[省市区县]/).filter(Boolean)
  return [...(province ? [province] : []), ...parts]
}

export const keysOf = ({ name, phone, company, chamber, place, industry }: MerchantFacts) =>
  unique([
    ALL,
    ...nameKeys(name),
    ...companyKeys(company),
    ...(phone ? [`tail:${phone.slice(-4)}`] : []),
    ...(chamber ? [`chamber:${chamberKey(chamber)}`] : []),
    ...placesOf(place).map((part) => `place:${part}`),
    ...wordsOf(industry).map((word) => `industry:${word}`),
  ])

interface Search {
  query: string
  chamber: string
  place: string
  industry: string
}

const isCharacter = (word: string) => [...word].length === 1

/** 王 伟 and 郑海 川 are written with a blank. A surname that stands alone in front finds by itself. */
const withoutTails = (words: readonly string[]) =>
  words.reduce<string[]>(
    (all, word) =>
      all.length > 0 && isCharacter(word) ? [...all.slice(0, -1), all.at(-1)! + word] : [...all, word],
    [],
  )

function queryKeys(query: string) {
  const phone = readPhone(query)
  if (phone) return [`tail:${phone.slice(-4)}`]
  if (/^\d{4}$/.test(nameKeyOf(query))) return [`tail:${nameKeyOf(query)}`]
  const words = untitledWords(wordsOf(query.replace(LEGAL_FORM, ' ')))
  const names = words.every(isCharacter) ? [words.join('')] : withoutTails(words)
  return names.flatMap((word) => (isCharacter(word) ? [word] : pairsOf(word)))
}

/**
 * A record must have all of them. What is rare comes first, since MongoDB walks the index of `$all` at its first value; null
 * when the search says something, but nothing that could be found.
 */
export function searchKeysOf({ query, chamber, place, industry }: Search): string[] | null {
  const asked = queryKeys(query)
  if (query && asked.length === 0) return null
  const keys = [
    ...asked,
    ...(chamber ? [`chamber:${chamberKey(chamber)}`] : []),
    ...placesOf(place)
      .slice(-1)
      .map((part) => `place:${part}`),
    ...wordsOf(industry).map((word) => `industry:${word}`),
  ]
  return keys.length > 0 ? unique(keys) : [ALL]
}
