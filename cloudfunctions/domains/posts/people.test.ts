import { stranger, type PersonDocument } from '../../kernel/people'
import { withoutPost, withPost } from './people'
import { newPost } from './store'

const post = (chamberId: string, kind: 'president' | 'member', name = '郑海川') =>
  newPost(
    {
      ...{ chamberId, chamberName: `${chamberId}温州商会`, post: kind, name, phone: '13800000000' },
      ...{ startsOn: null, endsOn: null, source: 'roster' },
    },
    1,
    `r_${chamberId}_${kind}`,
  )
const holding = (...held: ReturnType<typeof post>[]): PersonDocument =>
  held.reduce<PersonDocument>(
    (person, one) => ({ ...person, ...withPost(person, one, 1) }),
    stranger('p', 'o'),
  )

test('he speaks for the first chamber he belongs to', () => {
  expect(holding(post('a', 'member'), post('b', 'member')).speaksFor).toBe('a')
})

test('who becomes a president elsewhere speaks as president', () => {
  expect(holding(post('a', 'member'), post('b', 'president')).speaksFor).toBe('b')
})

test('who leads the chamber he speaks for goes on speaking for it', () => {
  expect(holding(post('a', 'president'), post('b', 'president')).speaksFor).toBe('a')
})

test('who loses it speaks for one he leads, before one he only belongs to', () => {
  const person = holding(post('a', 'president'), post('b', 'member'), post('c', 'president'))
  expect(withoutPost(person, 'r_a_president')).toMatchObject({ speaksFor: 'c' })
  expect(withoutPost(holding(post('a', 'member')), 'r_a_member')).toEqual({ posts: [], speaksFor: null })
})

test('the roster’s name is his until he has one, and the first post is when he joined', () => {
  const joined = holding(post('a', 'member', '郑海川'), post('b', 'member', '郑大川'))
  expect(joined).toMatchObject({ name: '郑海川', joinedAt: 1 })
  expect(withPost(joined, post('b', 'member'), 9)).toMatchObject({ joinedAt: 1 })
})

test('the same post twice is held once, since the first time', () => {
  const person = holding(post('a', 'member'))
  expect(withPost(person, post('a', 'member'), 9).posts).toEqual(person.posts)
})
