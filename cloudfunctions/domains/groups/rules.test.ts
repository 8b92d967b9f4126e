import type { Role } from '@contract/access'
import type { PostKind } from '@contract/posts'
import type { Membership } from '../../kernel/people'
import { askOf, choicesOf, guessFrom, whyNotChoose, whyNotSeen, whyNotWhole } from './rules'

const post = (kind: PostKind, chamberId = 'c_xian'): Membership => ({
  ...{ postId: `r_${kind}_${chamberId}`, chamberId, chamberName: `${chamberId}商会`, post: kind, since: 1 },
})
const caller = (roles: Role[], ...posts: Membership[]) => ({ roles: ['guest' as const, ...roles], posts })
const group = { _id: 'g_1', kind: null }
const kinds = (who: Parameters<typeof choicesOf>[0]) =>
  choicesOf(who).map(({ kind, chamberId }) => chamberId ?? kind)

test('a leader is asked about his chambers, each once; the office about its two groups', () => {
  expect(
    kinds(caller(['president'], post('president'), post('secretary'), post('president', 'c_wuxi'))),
  ).toEqual(['c_xian', 'c_wuxi'])
  expect(kinds(caller(['young'], post('young'), post('member', 'c_wuxi')))).toEqual([])
  expect(kinds(caller(['editor']))).toEqual(['presidents', 'young'])
  expect(kinds(caller(['manager', 'president'], post('president')))).toEqual([
    'presidents',
    'young',
    'c_xian',
  ])
})

test('nobody is asked about a group that is bound, or after he said no', () => {
  const president = caller(['president'], post('president'))
  expect(askOf(group, { declined: false }, president)).toMatchObject({ groupId: 'g_1' })
  expect(askOf(group, { declined: true }, president)).toBeNull()
  expect(askOf({ ...group, kind: 'young' }, { declined: false }, president)).toBeNull()
  expect(askOf(group, { declined: false }, caller(['member'], post('member')))).toBeNull()
})

test('having been in the group proves it for half an hour', () => {
  const [seen, half] = [{ at: 1_000 }, 30 * 60_000]
  expect(whyNotSeen(seen, 1_000 + half)).toBeNull()
  expect(whyNotSeen(seen, 1_001 + half)?.code).toBe('group.not_seen')
  expect(whyNotSeen(null, 1_000)?.code).toBe('group.not_seen')
})

test('a chamber’s group names a chamber, the office’s none', () => {
  expect(whyNotWhole({ kind: 'chamber', chamberId: 'c_xian' })).toBeNull()
  expect(whyNotWhole({ kind: 'young', chamberId: null })).toBeNull()
  expect(whyNotWhole({ kind: 'chamber', chamberId: null })?.code).toBe('group.chamber_missing')
  expect(whyNotWhole({ kind: 'young', chamberId: 'c_xian' })?.code).toBe('group.chamber_missing')
})

test('nobody binds for a chamber that he does not lead, nor a member the office’s groups', () => {
  const xian = { kind: 'chamber', chamberId: 'c_xian' } as const
  const big = { kind: 'presidents', chamberId: null } as const
  const why = (choice: typeof xian | typeof big, who: ReturnType<typeof caller>) =>
    whyNotChoose(choice, who)?.code ?? null
  expect(why(xian, caller(['secretary'], post('secretary')))).toBeNull()
  expect(why(xian, caller(['president'], post('president', 'c_wuxi')))).toBe('group.not_yours')
  expect(why(xian, caller(['young'], post('young')))).toBe('group.not_yours')
  expect(why(xian, caller(['editor']))).toBe('group.not_yours')
  expect(why(big, caller(['editor']))).toBeNull()
  expect(why(big, caller(['president'], post('president')))).toBe('group.not_yours')
})

test('a group is guessed to be of the chamber of most of its people', () => {
  const people = [['c_b'], ['c_a', 'c_b'], ['c_a'], []].map((chamberIds) => ({ chamberIds }))
  expect(guessFrom(people)).toEqual({ chamberId: 'c_a', people: 2 })
  expect(guessFrom([...people, { chamberIds: ['c_b'] }])).toEqual({ chamberId: 'c_b', people: 3 })
  expect(guessFrom([{ chamberIds: [] }])).toBeNull()
})
