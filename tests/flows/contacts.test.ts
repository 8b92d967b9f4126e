import { chambers } from '../../cloudfunctions/domains/chambers/documents'
import { people } from '../../cloudfunctions/kernel/people'
import { chamber } from './furnish'
import { House } from './house'
import { onRoster, verified } from './members'

const DAY_MS = 24 * 60 * 60_000
const wuxi = { chamberId: 'c_wuxi', chamberName: '无锡温州商会' }

let house: House
beforeAll(async () => {
  house = await House.open()
})
beforeEach(async () => {
  await house.clear()
  for (const post of ['president', 'secretary'] as const) {
    await onRoster(house.phone(`wuxi-${post}`), { ...wuxi, post, name: `无锡${post}` })
    await verified(house, `wuxi-${post}`)
  }
})
afterAll(() => house.close())

const request = (who = 'member', message = '想来无锡参观学习') =>
  house.get(who, 'contacts.request', { chamberId: 'c_wuxi', message })
const listOf = async (who: string) => (await house.get(who, 'contacts.list', {})).items

test('who asks waits; whoever leads the chamber sees who asks and why, and no number', async () => {
  const mine = await request()
  expect(mine).toMatchObject({ mine: true, chamberName: '无锡温州商会', state: 'waiting', phone: null })
  for (const who of ['wuxi-president', 'wuxi-secretary']) {
    expect(await listOf(who)).toMatchObject([
      { id: mine.id, mine: false, otherName: 'member 的名字', chamberName: '西安温州商会', phone: null },
    ])
  }
  expect(await listOf('president')).toEqual([])
})

test('only after a yes, only the one who asked sees the number of the one who said it', async () => {
  const { id } = await request()
  await house.get('wuxi-secretary', 'contacts.answer', { id, accept: true })
  expect(await listOf('member')).toMatchObject([
    { otherName: '无锡secretary', state: 'accepted', phone: house.phone('wuxi-secretary') },
  ])
  expect((await listOf('wuxi-president'))[0]).toMatchObject({ state: 'accepted', phone: null })
  expect((await listOf('wuxi-secretary'))[0]).toMatchObject({ state: 'accepted', phone: null })
})

test('after a no there is no number, and no asking again for a month', async () => {
  const { id } = await request()
  await house.get('wuxi-president', 'contacts.answer', { id, accept: false })
  expect(await listOf('member')).toMatchObject([{ state: 'declined', phone: null }])
  const again = { chamberId: 'c_wuxi', message: '再试一次' }
  expect((await house.refusal('member', 'contacts.request', again))?.code).toBe('contact.declined_recently')
  house.passTime(31 * DAY_MS)
  expect(await request()).toMatchObject({ state: 'waiting' })
})

test('asked twice it is one request; answered by two at once it has one answer', async () => {
  const [first, second] = await Promise.all([request(), request()])
  expect(first.id).toBe(second.id)
  const answer = (who: string, accept: boolean) => house.ask(who, 'contacts.answer', { id: first.id, accept })
  const replies = await Promise.all([answer('wuxi-president', true), answer('wuxi-secretary', false)])
  expect(replies.filter((reply) => reply.ok)).toHaveLength(1)
})

test('an answer stands; the same answer again is the same', async () => {
  const { id } = await request()
  const yes = { id, accept: true }
  const first = await house.get('wuxi-president', 'contacts.answer', yes)
  expect(await house.get('wuxi-president', 'contacts.answer', yes)).toEqual(first)
  expect((await house.refusal('wuxi-president', 'contacts.answer', { id, accept: false }))?.code).toBe(
    'contact.answered',
  )
})

test('leaders of other chambers cannot answer', async () => {
  const { id } = await request()
  expect((await house.refusal('president', 'contacts.answer', { id, accept: true }))?.code).toBe(
    'contact.not_found',
  )
})

test('one’s own chamber, and one where nobody has joined, cannot be asked', async () => {
  const ask = (who: string, chamberId: string) =>
    house.refusal(who, 'contacts.request', { chamberId, message: '认识一下' })
  expect((await ask('president', 'c_xian'))?.code).toBe('contact.own_chamber')
  await house.get('editor', 'roster.end', { id: 'r_president', endedOn: '2026-10-01' })
  await house.get('editor', 'roster.end', { id: 'r_secretary', endedOn: '2026-10-01' })
  expect((await ask('member', 'c_xian'))?.code).toBe('contact.nobody_there')
  expect((await ask('member', 'c_none'))?.code).toBe('chamber.not_found')
})

test('who left shows no number any more', async () => {
  const { id } = await request()
  await house.get('wuxi-president', 'contacts.answer', { id, accept: true })
  await house.get('wuxi-president', 'personalData.leave', { confirm: '退出' })
  expect(await listOf('member')).toMatchObject([{ state: 'ended', otherName: '隐名', phone: null }])
})

test('ten requests may wait, not eleven', async () => {
  for (let i = 0; i < 11; i++) {
    const place = { chamberId: `c_${i}`, chamberName: `${i}号温州商会` }
    await chambers.put(chamber(place.chamberId, place.chamberName))
    await onRoster(house.phone('wuxi-president'), { ...place, post: 'president' })
  }
  await verified(house, 'wuxi-president')
  const ask = (i: number) =>
    house.refusal('member', 'contacts.request', { chamberId: `c_${i}`, message: '认识' })
  for (let i = 0; i < 10; i++) expect(await ask(i)).toBeNull()
  expect((await ask(10))?.code).toBe('contact.too_many')
})

test('a leader without a number cannot say yes, but no', async () => {
  const { id } = await request()
  await people.update({ _id: house.personId('wuxi-president') }, { phone: null, phoneVerified: false })
  const answer = (accept: boolean) => house.refusal('wuxi-president', 'contacts.answer', { id, accept })
  expect((await answer(true))?.code).toBe('contact.no_phone')
  expect(await answer(false)).toBeNull()
})

test('a message that WeChat refuses is not delivered', async () => {
  const error = await house.refusal('member', 'contacts.request', {
    chamberId: 'c_wuxi',
    message: '测试欺诈',
  })
  expect(error?.code).toBe('content.refused')
  expect(await listOf('wuxi-president')).toEqual([])
})
