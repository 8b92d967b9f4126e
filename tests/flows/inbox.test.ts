import { notices } from '../../cloudfunctions/domains/inbox/documents'
import { tell } from '../../cloudfunctions/domains/inbox/tell'
import { House } from './house'

let house: House
beforeAll(async () => {
  house = await House.open()
})
beforeEach(() => house.clear())
afterAll(() => house.close())

const telling = (id: string, to: string, at = 1) => ({
  ...{ id, to: house.personId(to), kind: 'activity' as const, title: `标题 ${id}`, text: '正文' },
  ...{ path: '/packages/activities/show/index?id=ac_1', at },
})
const inbox = (who: string, cursor?: string) => house.get(who, 'inbox.list', { cursor })

test('each sees his own, latest first, and how many are unread', async () => {
  await tell([telling('t_1', 'young', 1), telling('t_2', 'young', 2), telling('t_3', 'member', 3)])
  const mine = await inbox('young')
  expect([mine.unread, mine.items.map(({ id }) => id), mine.next]).toEqual([2, ['t_2', 't_1'], null])
  expect(mine.items[0]).toMatchObject({ title: '标题 t_2', read: false, at: 2 })
  expect(await inbox('guest')).toEqual({ unread: 0, items: [], next: null })
  expect((await house.get('young', 'members.standing', {})).unread).toBe(2)
})

test('telling again tells nothing new and leaves read what was read', async () => {
  await tell([telling('t_1', 'young')])
  await house.get('young', 'inbox.markRead', { id: 't_1' })
  await tell([telling('t_1', 'young'), telling('t_2', 'young')])
  expect((await inbox('young')).items.map(({ id, read }) => [id, read])).toEqual([
    ['t_2', false],
    ['t_1', true],
  ])
})

test('two who tell the same at the same time tell it once', async () => {
  const all = Array.from({ length: 60 }, (_, i) => telling(`t_${i}`, 'young', i))
  await Promise.all([tell(all), tell([...all].reverse()), tell(all.slice(30))])
  expect(await notices.count({})).toBe(60)
})

test('one is marked, or all; only one’s own', async () => {
  await tell([telling('t_1', 'young'), telling('t_2', 'young'), telling('t_3', 'member')])
  expect(await house.get('young', 'inbox.markRead', { id: 't_1' })).toEqual({ unread: 1 })
  expect((await house.refusal('young', 'inbox.markRead', { id: 't_3' }))?.code).toBe('notice.not_found')
  expect((await house.refusal('young', 'inbox.markRead', { id: 't_9' }))?.code).toBe('notice.not_found')
  expect(await house.get('young', 'inbox.markRead', {})).toEqual({ unread: 0 })
  expect((await inbox('member')).unread).toBe(1)
})

test('page by page, each once', async () => {
  await tell(Array.from({ length: 45 }, (_, i) => telling(`t_${i}`, 'young', i)))
  const first = await inbox('young')
  const second = await inbox('young', first.next!)
  const third = await inbox('young', second.next!)
  const ids = [first, second, third].flatMap(({ items }) => items.map(({ id }) => id))
  expect([ids.length, new Set(ids).size, third.next]).toEqual([45, 45, null])
})
