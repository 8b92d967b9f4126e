import type { Role } from '@contract/access'
import { codeOf } from '../../kernel/code-of'
import type { ShareDocument } from './documents'
import { mayStillBeSent } from './live-card-rules'
import {
  expiryOf,
  isCounted,
  presidencyOf,
  recommendationOf,
  shareMustBeFresh,
  shareMustBeOf,
  shareMustBeTheSame,
} from './rules'

const DAY_MS = 24 * 60 * 60_000
const share = { by: 'p_1', subjectKey: 'news:n_1' } as ShareDocument
const who = (id: string | null, ...roles: Role[]) => ({ id, roles })

test('a link lives ninety days, a private one fourteen, to the millisecond', () => {
  expect([expiryOf(0, false), expiryOf(0, true)]).toEqual([90 * DAY_MS, 14 * DAY_MS])
  expect(codeOf(() => shareMustBeFresh({ expiresAt: 5 }, 4))).toBeNull()
  expect(codeOf(() => shareMustBeFresh({ expiresAt: 5 }, 5))).toBe('share.expired')
})

test('a share is of one thing and of one sender', () => {
  expect(codeOf(() => shareMustBeOf(share, 'news:n_1'))).toBeNull()
  expect(codeOf(() => shareMustBeOf(share, 'activity:n_1'))).toBe('share.wrong_subject')
  expect(codeOf(() => shareMustBeTheSame(share, { ...share }))).toBeNull()
  expect(codeOf(() => shareMustBeTheSame(share, { ...share, by: 'p_2' }))).toBe('share.not_yours')
  expect(codeOf(() => shareMustBeTheSame(share, { ...share, subjectKey: 'news:n_2' }))).toBe(
    'share.not_yours',
  )
})

test('counted: everybody but the office, the sender himself and whoever WeChat does not know', () => {
  expect(isCounted(who('p_2', 'guest'), share)).toBe(true)
  expect(isCounted(who('p_2', 'guest'), null)).toBe(true)
  expect(isCounted(who('p_1', 'guest'), share)).toBe(false)
  expect(isCounted(who('p_2', 'guest', 'president', 'editor'), share)).toBe(false)
  expect(isCounted(who(null, 'guest'), share)).toBe(false)
})

test('a share without a line recommends nothing', () => {
  const said = { name: '王', chamberName: '西安温州商会', line: '请看' }
  const post = { postId: 'r_1', chamberId: 'c_xian', chamberName: said.chamberName, since: 1 }
  const giver = { posts: [{ ...post, post: 'president' as const }] }
  const made = { ...share, ...said, chamberId: 'c_xian' }
  expect(recommendationOf(made, giver)).toEqual(said)
  expect(recommendationOf({ ...made, line: null }, giver)).toBeNull()
  expect(recommendationOf(made, { posts: [{ ...post, post: 'young' }] })).toBeNull()
  expect(recommendationOf(null, null)).toBeNull()
})

test('of several presidencies it is the one he speaks for', () => {
  const held = (chamberId: string, post: 'president' | 'young') => ({
    ...{ postId: chamberId, chamberId, chamberName: chamberId, post, since: 1 },
  })
  const posts = [held('c_a', 'president'), held('c_b', 'president'), held('c_c', 'young')]
  expect(presidencyOf({ posts, speaksFor: 'c_b' }).chamberId).toBe('c_b')
  expect(presidencyOf({ posts, speaksFor: 'c_c' }).chamberId).toBe('c_a')
  expect(codeOf(() => presidencyOf({ posts: [posts[2]!], speaksFor: 'c_c' }))).toBe('access.denied')
})

test('a live card is sent while it has an hour left and sign-up has not closed', () => {
  expect(mayStillBeSent({ expiresAt: 60 * 60_000, started: false }, 0)).toBe(true)
  expect(mayStillBeSent({ expiresAt: 60 * 60_000, started: false }, 1)).toBe(false)
  expect(mayStillBeSent({ expiresAt: 60 * 60_000, started: true }, 0)).toBe(false)
})
