import { codeOf } from '../../kernel/code-of'
import type { ContactDocument } from './documents'
import * as rules from './rules'

const DAY_MS = 24 * 60 * 60_000
const NOW = 1_000 * DAY_MS
const president = {
  posts: [{ postId: 'r', chamberId: 'c_xian', chamberName: '', post: 'president' as const, since: 1 }],
}
const declined = (daysAgo: number) =>
  ({ state: 'declined', answeredAt: NOW - daysAgo * DAY_MS }) as ContactDocument

test.each([
  [0, 'contact.declined_recently'],
  [29, 'contact.declined_recently'],
  [30, null],
])('%d days after a no, asking again: %s', (daysAgo, code) => {
  expect(codeOf(() => rules.refusalMustBeRespected(declined(daysAgo), NOW))).toBe(code)
})

test('one asks another chamber, not the one he leads', () => {
  expect(codeOf(() => rules.chamberMustBeAnothers('c_xian', president))).toBe('contact.own_chamber')
  expect(codeOf(() => rules.chamberMustBeAnothers('c_wuxi', president))).toBeNull()
})

test('only a leader of the chamber that was asked answers, and once', () => {
  const request = { chamberId: 'c_wuxi', state: 'accepted' } as ContactDocument
  expect(codeOf(() => rules.answererMustLeadTheChamber(request, president))).toBe('contact.not_found')
  expect(codeOf(() => rules.requestMustBeUnanswered(request))).toBe('contact.answered')
})

test('ten may wait', () => {
  expect(codeOf(() => rules.waitingRequestsMustStayFew(rules.MAX_WAITING - 1))).toBeNull()
  expect(codeOf(() => rules.waitingRequestsMustStayFew(rules.MAX_WAITING))).toBe('contact.too_many')
})
