import { audienceOf, isAllowed, mayRead, office } from './access'

test('nobody is allowed where no role is named', () => {
  expect(isAllowed([], ['guest', 'manager'])).toBe(false)
})

test('one of the named roles suffices', () => {
  expect(isAllowed(office, ['guest', 'editor'])).toBe(true)
  expect(isAllowed(office, ['guest', 'president'])).toBe(false)
})

test.each([
  [['guest'], 'public'],
  [['guest', 'member'], 'members'],
  [['guest', 'young'], 'members'],
  [['guest', 'secretary'], 'presidents'],
  [['guest', 'editor'], 'presidents'],
] as const)('%j belongs to the audience “%s”', (held, expected) => {
  expect(audienceOf(held)).toBe(expected)
})

test('a president reads what members read, a member does not read what presidents read', () => {
  expect(mayRead('members', ['president'])).toBe(true)
  expect(mayRead('presidents', ['member'])).toBe(false)
})
