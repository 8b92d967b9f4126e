import { hasWords, searchQueryOf } from '../../kernel/search-terms'
import { searchableText, termsOf } from './search-terms'

const indexed = (title: string, text = '') => {
  const searchable = searchableText(title, '', text)
  return { searchable, terms: termsOf(title, searchable) }
}
const finds = (query: string, title: string, text?: string) => {
  const search = searchQueryOf(query)
  const { searchable, terms } = indexed(title, text)
  return (
    search !== null &&
    search.terms.every((term) => terms.includes(term)) &&
    hasWords(searchable, search.words)
  )
}

test.each([
  ['五水共治', '', true],
  ['五水 认捐', '', true],
  ['认捐五水', '', false],
  ['２０１４', '在2014年', true],
  ['APEC', 'apec 会议', true],
  ['治', '', true],
  ['河', '一条河', false],
  ['', '', false],
  ['。，', '', false],
  ['水共治认', '', true],
])('the query %p in 五水共治认捐 with the text %p: %p', (query, text, found) => {
  expect(finds(query, '五水共治认捐', text)).toBe(found)
})

test('a long article is indexed by its beginning, so that the index stays small', () => {
  const { searchable, terms } = indexed('题', '甲乙丙丁'.repeat(5_000))
  expect(searchable.length).toBe(2_000)
  expect(terms.length).toBeLessThan(20)
})
