import { codeOf } from '../../kernel/code-of'
import { chamberSeats, type PostDocument } from './documents'
import * as rules from './rules'
import { newPost } from './store'

const post = (over: Partial<PostDocument> = {}): PostDocument => {
  const facts = {
    chamberId: 'c_xian',
    chamberName: '西安温州商会',
    post: 'president' as const,
    name: '郑海川',
  }
  const term = { startsOn: '2024-01-01', endsOn: '2028-01-01' }
  const made = newPost({ ...facts, ...term, phone: '13812345678', source: 'roster' }, 1, 'r_1')
  return { ...made, ...over }
}
const keyOf = (over: Partial<PostDocument>) => rules.derived(post(over)).currentKey

test('the current key keeps a number to one current post of a kind in a chamber', () => {
  expect(keyOf({})).toBe('c_xian/president/13812345678')
  expect(keyOf({ post: 'member' })).not.toBe(keyOf({}))
  expect(keyOf({ endedOn: '2026-01-01' })).toBe('r_1')
  expect(keyOf({ phone: '' })).toBe('r_1')
})

test('a post is found by name, chamber, whole number and its tail', () => {
  expect(rules.derived(post()).terms).toEqual(
    expect.arrayContaining(['郑', '郑海', '海川', '西安', 'tail:5678', 'phone:13812345678']),
  )
})

test('only current leading posts with a planned end stand in the list of ending terms', () => {
  const ends = (over: Partial<PostDocument>) => rules.derived(post(over)).endsRank
  expect(ends({})).toBe('2028-01-01.r_1')
  expect([ends({ post: 'member' }), ends({ endedOn: '2026-01-01' }), ends({ endsOn: null })]).toEqual([
    '',
    '',
    '',
  ])
})

test.each([
  [{ startsOn: '2024-01-01', endsOn: '2028-01-01' }, null],
  [{ startsOn: null, endsOn: '2020-01-01' }, null],
  [{ startsOn: '2026-11-23', endsOn: null }, null],
  [{ startsOn: '2026-11-24', endsOn: null }, 'startsOn'],
  [{ startsOn: '2024-01-01', endsOn: '2024-01-01' }, 'endsOn'],
])('a term %j is possible on 2026-11-23, or its field is named', (term, field) => {
  expect(rules.problemOfTerm(term, '2026-11-23')?.field ?? null).toBe(field)
  const code = codeOf(() => rules.termMustBePossible(term, '2026-11-23'))
  expect(code).toBe(field && 'post.term_impossible')
})

test('a chamber has one president; entering the same post again is no second one', () => {
  const seats = { _id: 'c_xian', name: '西安温州商会', presidentPostId: 'r_1', secretaryPostIds: [] }
  expect(codeOf(() => rules.presidentSeatMustBeFree(seats, 'r_2'))).toBe('post.president_exists')
  expect(codeOf(() => rules.presidentSeatMustBeFree(seats, 'r_1'))).toBeNull()
  expect(chamberSeats.name).toBe('chambers')
})

test('an ended or missing post is not current', () => {
  expect(codeOf(() => rules.postMustBeCurrent(null))).toBe('post.not_found')
  expect(codeOf(() => rules.postMustBeCurrent(post({ endedOn: '2026-01-01' })))).toBe('post.ended')
  expect(codeOf(() => rules.postMustBeCurrent(post()))).toBeNull()
})

test('a post ends on a day between its start and today', () => {
  expect(codeOf(() => rules.postMustNotEndBeforeItStarts(post(), '2023-12-31'))).toBe(
    'post.ends_before_start',
  )
  expect(codeOf(() => rules.postMustNotEndBeforeItStarts(post(), '2024-01-01'))).toBeNull()
  expect(codeOf(() => rules.endMustNotLieInTheFuture('2026-11-24', '2026-11-23'))).toBe('post.ends_in_future')
  expect(codeOf(() => rules.endMustNotLieInTheFuture('2026-11-23', '2026-11-23'))).toBeNull()
})

test('a post belongs to whoever took it first', () => {
  expect(codeOf(() => rules.postMustBeFree(post({ personId: 'p_1' }), 'p_2'))).toBe('post.taken')
  expect(codeOf(() => rules.postMustBeFree(post({ personId: 'p_1' }), 'p_1'))).toBeNull()
})
