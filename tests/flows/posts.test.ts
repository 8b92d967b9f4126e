import type { Input } from '@contract/action'
import type { chambers as actions } from '@contract/chambers'
import { chambers } from '../../cloudfunctions/domains/chambers/documents'
import { posts } from '../../cloudfunctions/domains/posts/documents'
import { endPost } from '../../cloudfunctions/domains/posts/store'
import { people } from '../../cloudfunctions/kernel/people'
import { House } from './house'
import { onRoster, postOf, rolesOf, verified } from './members'

let house: House
beforeAll(async () => {
  house = await House.open()
})
beforeEach(() => house.clear())
afterAll(() => house.close())

type Election = Input<typeof actions.handOver>
const election = (phone: string, over: Partial<Election> = {}): Election => ({
  ...{ id: 'c_xian', post: 'president', successor: { name: '叶新会', phone } },
  ...{ startsOn: '2026-10-01', endsOn: '2030-09-30' },
  ...over,
})

const currentPresidents = () => posts.find({ where: { post: 'president', endedOn: null }, limit: 10 })

describe('换届', () => {
  test('the successor who is there already is president at once, the old one no longer', async () => {
    await verified(house, 'successor', '叶新会')
    await house.get('president', 'chambers.handOver', election(house.phone('successor')))
    expect(await rolesOf(house, 'successor')).toEqual(['guest', 'member', 'president'])
    expect(await rolesOf(house, 'president')).toEqual(['guest'])
    const old = await postOf('r_president')
    expect(old).toMatchObject({
      endedOn: '2026-09-30',
      endsOn: '2027-01-01',
      personId: house.personId('president'),
    })
    expect(await chambers.get('c_xian')).toMatchObject({ secretaryPostIds: ['r_secretary'] })
  })

  test('the successor who comes later is president when he comes', async () => {
    await house.get('editor', 'chambers.handOver', election(house.phone('successor')))
    expect(await rolesOf(house, 'successor')).toEqual(['guest'])
    await verified(house, 'successor')
    expect(await rolesOf(house, 'successor')).toContain('president')
  })

  test('the history keeps both terms', async () => {
    await house.get('editor', 'chambers.handOver', election(house.phone('successor')))
    const page = await house.get('editor', 'chambers.show', { id: 'c_xian' })
    expect(page.officers.find(({ post }) => post === 'president')).toMatchObject({
      name: '叶新会',
      startsOn: '2026-10-01',
      endsOn: '2030-09-30',
      endedOn: null,
    })
    expect(page.formerOfficers).toMatchObject([{ name: 'president 的名字', endedOn: '2026-09-30' }])
  })

  test('the re-elected one keeps his rights and has two terms', async () => {
    const phone = house.phone('president')
    const successor = { name: 'president 的名字', phone }
    await house.get('editor', 'chambers.handOver', election(phone, { successor }))
    expect(await rolesOf(house, 'president')).toContain('president')
    const { items } = await house.get('editor', 'roster.list', { query: house.phone('president') })
    expect(items.map(({ endedOn, bound }) => [endedOn, bound])).toEqual([
      [null, true],
      ['2026-09-30', true],
    ])
  })

  test('two at once leave exactly one president', async () => {
    await Promise.all(['one', 'two'].map((who) => verified(house, who, '叶新会')))
    const replies = await Promise.all(
      ['one', 'two'].map((who) => house.ask('editor', 'chambers.handOver', election(house.phone(who)))),
    )
    expect(replies.filter((reply) => reply.ok)).toHaveLength(1)
    expect(await currentPresidents()).toHaveLength(1)
    const roles = await Promise.all(['one', 'two', 'president'].map((who) => rolesOf(house, who)))
    expect(roles.filter((held) => held.includes('president'))).toHaveLength(1)
  })

  test('of two that a president sends at once only one counts: then he is president no more', async () => {
    const replies = await Promise.all(
      ['13800000011', '13800000012'].map((phone) =>
        house.ask('president', 'chambers.handOver', election(phone)),
      ),
    )
    expect(replies.filter((reply) => reply.ok)).toHaveLength(1)
    expect(await posts.count({ post: 'president' })).toBe(2)
  })

  test('entered twice it is one election', async () => {
    const twice = [1, 2].map(() =>
      house.ask('editor', 'chambers.handOver', election(house.phone('successor'))),
    )
    await Promise.all(twice)
    expect(await currentPresidents()).toHaveLength(1)
    expect(await posts.count({ post: 'president' })).toBe(2)
  })

  test('a new secretary takes the place of the old one, the president stays', async () => {
    await house.get('president', 'chambers.handOver', election('13800000003', { post: 'secretary' }))
    expect(await rolesOf(house, 'secretary')).toEqual(['guest'])
    expect(await rolesOf(house, 'president')).toContain('president')
  })

  test.each([
    ['in the future', { startsOn: '2099-01-01', endsOn: '2103-01-01' }, 'post.term_impossible'],
    ['that ends before it begins', { endsOn: '2026-09-30' }, 'post.term_impossible'],
    ['before the old one began', { startsOn: '2021-01-01' }, 'post.ends_before_start'],
  ])('a term %s is refused', async (_, over, code) => {
    expect((await house.refusal('editor', 'chambers.handOver', election('13800000003', over)))?.code).toBe(
      code,
    )
    expect(await rolesOf(house, 'president')).toContain('president')
  })

  test('while the old president acts, he acts before or after, never in between', async () => {
    await verified(house, 'newcomer')
    const wish = { name: '项知远', chamberId: 'c_xian', post: 'member' as const }
    const { applications } = await house.get('newcomer', 'members.join', wish)
    const decision = { id: applications[0]!.id, approve: true as const }
    await Promise.all([
      house.ask('president', 'members.decide', decision),
      house.ask('editor', 'chambers.handOver', election('13800000003')),
    ])
    const late = await house.refusal('president', 'members.queue', {})
    expect(late?.code).toBe('access.denied')
  })
})

test('a president of two chambers who loses one keeps the other and speaks for it', async () => {
  const wuxi = { chamberId: 'c_wuxi', chamberName: '无锡温州商会', post: 'president' as const }
  await onRoster(house.phone('president'), wuxi)
  expect(await verified(house, 'president')).toMatchObject({ speaksFor: 'c_xian' })
  await endPost('r_president', '2026-10-01', house.now())
  expect(await house.get('president', 'members.standing', {})).toMatchObject({
    speaksFor: 'c_wuxi',
    posts: [{ chamberId: 'c_wuxi' }],
  })
})

test('nobody holds a post twice, also when two enter it at once', async () => {
  const replies = await Promise.allSettled([1, 2].map(() => onRoster('13800000004')))
  expect(replies.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect(await posts.count({ phone: '13800000004' })).toBe(1)
})

test('whoever confirms his number while the office enters it gets his post either way', async () => {
  await house.get('newcomer', 'members.consent', { version: 1 })
  const row = { name: '项知远', phone: house.phone('newcomer'), chamberId: 'c_xian', post: 'young' as const }
  await Promise.all([
    house.get('newcomer', 'members.verifyPhone', { code: house.phoneCode('newcomer'), name: '项知远' }),
    house.get('editor', 'roster.save', { ...row, startsOn: null, endsOn: null }),
  ])
  expect(await rolesOf(house, 'newcomer')).toContain('young')
})

describe('what a crash left is finished by the hourly job', () => {
  test('a number noted, its posts not bound', async () => {
    await verified(house, 'newcomer')
    await onRoster(house.phone('newcomer'), {}, 'r_left')
    await posts.update({ _id: 'r_left' }, { bindPending: false })
    await people.update({ _id: house.personId('newcomer') }, { bindPending: true })
    await house.fire('bind-posts')
    expect(await rolesOf(house, 'newcomer')).toContain('member')
  })

  test('a post entered, its person not looked for', async () => {
    await verified(house, 'newcomer')
    await onRoster(house.phone('newcomer'))
    await house.fire('bind-posts')
    expect(await rolesOf(house, 'newcomer')).toContain('member')
  })

  test('and a second run changes nothing', async () => {
    await verified(house, 'newcomer')
    await onRoster(house.phone('newcomer'))
    await house.fire('bind-posts')
    const before = await house.dump()
    await house.fire('bind-posts')
    expect(await house.dump()).toEqual(before)
  })
})
