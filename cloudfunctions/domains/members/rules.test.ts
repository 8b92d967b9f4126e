import type { PostKind } from '@contract/posts'
import { codeOf } from '../../kernel/code-of'
import type { ApplicationDocument } from './documents'
import * as rules from './rules'

const leader = (post: PostKind, chamberId = 'c_xian') => ({
  id: 'p_leader',
  roles: ['guest' as const],
  posts: [{ postId: 'r', chamberId, chamberName: '', post, since: 1 }],
})
const editor = { id: 'p_editor', roles: ['guest', 'editor'] as const, posts: [] }
const application = (over: Partial<ApplicationDocument> = {}) =>
  ({
    personId: 'p_new',
    chamberId: 'c_xian',
    post: 'member',
    phoneVerified: true,
    ...over,
  }) as ApplicationDocument
const decides = (
  who: Parameters<typeof rules.deciderMustBeEntitled>[1],
  over: Partial<ApplicationDocument> = {},
) => codeOf(() => rules.deciderMustBeEntitled(application(over), who))

test.each([
  ['president', 'president', 'application.not_yours'],
  ['president', 'secretary', null],
  ['president', 'member', null],
  ['secretary', 'secretary', 'application.not_yours'],
  ['secretary', 'young', null],
  ['member', 'member', 'application.not_yours'],
  ['young', 'member', 'application.not_yours'],
] as const)('a %s decides about a %s of the chamber: %s', (post, asked, code) => {
  expect(decides(leader(post), { post: asked })).toBe(code)
})

test('the office decides about everybody, leaders only about their own chamber', () => {
  expect(decides(editor, { post: 'president' })).toBeNull()
  expect(decides(leader('president', 'c_wuxi'))).toBe('application.not_yours')
})

test('a number that WeChat did not confirm is the office’s to confirm', () => {
  expect(decides(leader('president'), { phoneVerified: false })).toBe('application.not_yours')
  expect(decides(editor, { phoneVerified: false })).toBeNull()
})

test('nobody decides about himself, not even in the office', () => {
  expect(decides({ ...editor, id: 'p_new' })).toBe('application.own')
})

test.each([
  ['waiting', null],
  ['approved', 'application.decided'],
  ['refused', 'application.decided'],
  ['withdrawn', 'application.decided'],
] as const)('what is %s may be decided: %s', (state, code) => {
  expect(codeOf(() => rules.applicationMustBeWaiting(application({ state })))).toBe(code)
})

test('five may wait', () => {
  expect(codeOf(() => rules.waitingApplicationsMustStayFew(rules.MAX_WAITING - 1))).toBeNull()
  expect(codeOf(() => rules.waitingApplicationsMustStayFew(rules.MAX_WAITING))).toBe('application.too_many')
})
