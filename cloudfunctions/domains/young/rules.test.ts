import type { PostKind } from '@contract/posts'
import { codeOf } from '../../kernel/code-of'
import { stranger } from '../../kernel/people'
import type { EndorsementDocument } from './documents'
import * as rules from './rules'

const held = (post: PostKind, chamberId = 'c_xian') => ({
  postId: 'r',
  chamberId,
  chamberName: '',
  post,
  since: 1,
})
const person = { ...stranger('p_young', 'o'), posts: [held('young')] }
const caller = (id: string, ...posts: ReturnType<typeof held>[]) => ({
  ...{ id, openId: 'o', name: '', roles: ['guest' as const], posts },
  speaksFor: posts[0]?.chamberId ?? null,
})
const editor = { ...caller('p_editor'), roles: ['guest', 'editor'] as const }
const sees = (who: Parameters<typeof rules.recordMustBeVisible>[1]) =>
  codeOf(() => rules.recordMustBeVisible(person, who))

test('his record is for himself, his chamber’s leaders and the office', () => {
  expect(sees(caller('p_young', held('young')))).toBeNull()
  expect(sees(caller('p_1', held('secretary')))).toBeNull()
  expect(sees(editor)).toBeNull()
  expect(sees(caller('p_2', held('president', 'c_wuxi')))).toBe('young.not_found')
  expect(sees(caller('p_3', held('young')))).toBe('young.not_found')
})

test('who holds no young post has no record, not even for the office', () => {
  const member = { ...person, posts: [held('member')] }
  expect(codeOf(() => rules.recordMustBeVisible(member, editor))).toBe('young.not_found')
})

test('a president endorses for the chamber he speaks for, and its own young people', () => {
  const president = caller('p_1', held('president'))
  expect(rules.presidencyOf(president).chamberId).toBe('c_xian')
  expect(codeOf(() => rules.presidencyOf({ ...president, speaksFor: 'c_wuxi' }))).toBe(
    'young.not_a_president_here',
  )
  expect(codeOf(() => rules.youngPersonMustBelongTo(person, 'c_wuxi'))).toBe('young.not_in_chamber')
  expect(codeOf(() => rules.youngPersonMustBelongTo(null, 'c_xian'))).toBe('young.not_found')
})

test('what he declined is not offered again', () => {
  const declined = { state: 'declined' } as EndorsementDocument
  expect(codeOf(() => rules.endorsementMustNotBeDeclined(declined))).toBe('young.endorsement_declined')
  expect(codeOf(() => rules.endorsementMustNotBeDeclined(null))).toBeNull()
})

test('he enters himself under a chamber where he is young merchant', () => {
  expect(rules.chamberMustBeHis(person, 'c_xian').post).toBe('young')
  expect(codeOf(() => rules.chamberMustBeHis(person, 'c_wuxi'))).toBe('member.not_in_chamber')
})
