import { nameKeyOf, untitledKeyOf, untitledWords } from '@contract/values/name-key'
import { searchQueryOf, wordsOf } from './search-terms'

export { nameKeyOf, untitledKeyOf }

const IN_BRACKETS = /[(（[【][^)）\]】]*[)）\]】]/g

/** Without titles and remarks in brackets: 郑海川（会长）, 秘书长林晓瓯, 王总. What is only a title stays. */
export const bareNameOf = (name: string) =>
  untitledKeyOf(name.replace(IN_BRACKETS, ' ')) || untitledKeyOf(name)

/** Two ways of writing one person's name. */
export const isSameName = (a: string, b: string) =>
  nameKeyOf(a) === nameKeyOf(b) || bareNameOf(a) === bareNameOf(b)

/** A search for somebody, titles left aside. Null when there is nothing in it to look for. */
export const nameQueryOf = (query: string) => searchQueryOf(untitledWords(wordsOf(query)).join(' '))
