import { posts } from '../../cloudfunctions/domains/posts/documents'
import { people } from '../../cloudfunctions/kernel/people'
import { House } from './house'
import { consent, onRoster, postOf, rolesOf, verified, wish } from './members'

let house: House
beforeAll(async () => {
  house = await House.open()
})
beforeEach(() => house.clear())
afterAll(() => house.close())

const waiting = async (who: string) => (await house.get(who, 'members.queue', {})).items
/** Applied with a confirmed number that nobody has on a roster. */
async function applied(who = 'newcomer', over: Parameters<typeof wish>[0] = {}) {
  await verified(house, who)
  const { applications } = await house.get(who, 'members.join', wish(over))
  return applications[0]!
}

test('an application goes to president, secretary and office, and to no other chamber', async () => {
  const { id } = await applied()
  for (const who of ['president', 'secretary', 'editor', 'manager']) {
    expect(await waiting(who)).toMatchObject([
      { id, name: '项知远', phoneVerified: true, note: '在西安做鞋' },
    ])
    expect((await house.get(who, 'members.standing', {})).waitingForMe).toBe(1)
  }
  await onRoster(house.phone('wuxi'), { post: 'president', chamberId: 'c_wuxi', chamberName: '无锡温州商会' })
  await verified(house, 'wuxi')
  expect(await waiting('wuxi')).toEqual([])
  expect((await house.refusal('wuxi', 'members.decide', { id, approve: true }))?.code).toBe(
    'application.not_yours',
  )
})

test('approval makes a member at once, with a line on the roster', async () => {
  const { id } = await applied()
  expect(await house.get('secretary', 'members.decide', { id, approve: true })).toMatchObject({
    state: 'approved',
  })
  expect(await rolesOf(house, 'newcomer')).toEqual(['guest', 'member'])
  const { items } = await house.get('editor', 'roster.list', { query: '项知远' })
  expect(items).toMatchObject([{ chamberId: 'c_xian', post: 'member', bound: true }])
  expect(await waiting('president')).toEqual([])
})

test('refusal says why; he may apply again', async () => {
  const { id } = await applied()
  const reason = '请先到商会秘书处登记'
  await house.get('president', 'members.decide', { id, approve: false, reason })
  const { applications, posts } = await house.get('newcomer', 'members.standing', {})
  expect([applications[0], posts]).toMatchObject([{ state: 'refused', reason }, []])
  const again = await house.get('newcomer', 'members.join', wish())
  expect(again.applications).toMatchObject([{ id, state: 'waiting', reason: null }])
})

test('one application approved by two at once makes one post and one decision', async () => {
  const { id } = await applied()
  const replies = await Promise.all(
    ['president', 'secretary', 'editor'].map((who) =>
      house.ask(who, 'members.decide', { id, approve: true }),
    ),
  )
  expect(replies.filter((reply) => reply.ok)).toHaveLength(1)
  for (const reply of replies) {
    if (!reply.ok) expect(['application.decided', 'service.unavailable']).toContain(reply.error.code)
  }
  const { items } = await house.get('editor', 'roster.list', { query: '项知远' })
  expect(items).toHaveLength(1)
})

test('approved by one and refused by another at once, one of them wins whole', async () => {
  const { id } = await applied()
  await Promise.all([
    house.ask('president', 'members.decide', { id, approve: true }),
    house.ask('secretary', 'members.decide', { id, approve: false, reason: '不认识' }),
  ])
  const { applications, posts } = await house.get('newcomer', 'members.standing', {})
  expect(posts).toHaveLength(applications[0]!.state === 'approved' ? 1 : 0)
})

test('the same decision sent twice answers as the first did', async () => {
  const { id } = await applied()
  const first = await house.get('president', 'members.decide', { id, approve: true })
  expect(await house.get('president', 'members.decide', { id, approve: true })).toEqual(first)
  expect((await house.refusal('editor', 'members.decide', { id, approve: true }))?.code).toBe(
    'application.decided',
  )
})

test('sent twice at once it is one application', async () => {
  await verified(house, 'newcomer')
  await Promise.all([1, 2].map(() => house.ask('newcomer', 'members.join', wish())))
  expect(await waiting('president')).toHaveLength(1)
})

test('nobody decides about himself', async () => {
  const { applications } = await house.get('president', 'members.join', wish({ post: 'member' }))
  const { id } = applications[0]!
  expect((await house.refusal('president', 'members.decide', { id, approve: true }))?.code).toBe(
    'application.own',
  )
  expect(await waiting('president')).toEqual([])
  expect(await waiting('secretary')).toHaveLength(1)
})

test('no leader makes one as high as himself: that is the office’s', async () => {
  const { id } = await applied('newcomer', { post: 'secretary' })
  expect((await house.refusal('secretary', 'members.decide', { id, approve: true }))?.code).toBe(
    'application.not_yours',
  )
  expect(await waiting('secretary')).toEqual([])
  expect(await house.get('president', 'members.decide', { id, approve: true })).toMatchObject({
    state: 'approved',
  })
  expect(await rolesOf(house, 'newcomer')).toContain('secretary')
})

test('a chamber with a president gets no second one by application', async () => {
  const { id } = await applied('newcomer', { post: 'president' })
  expect(await waiting('president')).toEqual([])
  expect((await house.refusal('editor', 'members.decide', { id, approve: true }))?.code).toBe(
    'post.president_exists',
  )
  expect(await waiting('editor')).toMatchObject([{ id }])
})

describe('a typed number', () => {
  const typed = '13800000002'
  const applyTyped = async (over: Parameters<typeof wish>[0] = {}) => {
    await consent(house, 'newcomer')
    const { applications } = await house.get('newcomer', 'members.join', wish({ phone: typed, ...over }))
    return applications[0]!
  }

  test('binds nothing by itself and waits for the office alone, who may look at it', async () => {
    await onRoster(typed, {}, 'r_typed')
    const { id } = await applyTyped()
    expect((await postOf('r_typed'))?.personId).toBeNull()
    expect(await waiting('president')).toEqual([])
    expect((await house.refusal('president', 'members.decide', { id, approve: true }))?.code).toBe(
      'application.not_yours',
    )
    expect(await waiting('editor')).toMatchObject([{ id, phoneVerified: false }])
    expect(await house.get('editor', 'members.revealPhone', { id })).toEqual({ phone: typed })
    await house.get('editor', 'members.decide', { id, approve: true })
    expect((await postOf('r_typed'))?.personId).toBe(house.personId('newcomer'))
  })

  test('confirmed by the office for one post opens no other post under that number', async () => {
    await onRoster(typed, { post: 'president', chamberId: 'c_wuxi', chamberName: '无锡温州商会' }, 'r_wuxi')
    const { id } = await applyTyped()
    await house.get('editor', 'members.decide', { id, approve: true })
    await house.fire('bind-posts')
    expect(await rolesOf(house, 'newcomer')).toEqual(['guest', 'member'])
    expect((await postOf('r_wuxi'))?.personId).toBeNull()
  })

  test('confirmed by WeChat later goes to the chamber too', async () => {
    const { id } = await applyTyped()
    await verified(house, 'newcomer')
    expect(await waiting('president')).toMatchObject([{ id, phoneVerified: true }])
  })

  test('without any number there is no joining', async () => {
    await consent(house, 'newcomer')
    expect((await house.refusal('newcomer', 'members.join', wish()))?.code).toBe('phone.needed')
  })
})

test('a post somebody else has taken is not given away', async () => {
  const { id } = await applied()
  await onRoster(house.phone('newcomer'), {}, 'r_taken')
  const other = house.personId('member')
  await posts.update({ _id: 'r_taken' }, { personId: other })
  expect((await house.refusal('editor', 'members.decide', { id, approve: true }))?.code).toBe('post.taken')
  await posts.remove('r_taken')
})

test('nobody is given a post who has gone meanwhile', async () => {
  const { id } = await applied()
  await people.remove(house.personId('newcomer'))
  expect((await house.refusal('editor', 'members.decide', { id, approve: true }))?.code).toBe(
    'member.not_found',
  )
  expect(await posts.count({ source: 'application' })).toBe(0)
})

test('withdrawn by himself it is in nobody’s queue; others’ applications are not his', async () => {
  const { id } = await applied()
  expect((await house.refusal('member', 'members.withdrawApplication', { id }))?.code).toBe(
    'application.not_found',
  )
  const { applications } = await house.get('newcomer', 'members.withdrawApplication', { id })
  expect(applications).toMatchObject([{ id, state: 'withdrawn' }])
  expect(await waiting('editor')).toEqual([])
  expect((await house.refusal('editor', 'members.decide', { id, approve: true }))?.code).toBe(
    'application.decided',
  )
})

test('five applications may wait, not six', async () => {
  await verified(house, 'newcomer')
  const kinds = ['member', 'young', 'secretary', 'president'] as const
  for (const post of kinds) await house.get('newcomer', 'members.join', wish({ post }))
  await house.get('newcomer', 'members.join', wish({ chamberId: 'c_wuxi' }))
  const sixth = wish({ chamberId: 'c_wuxi', post: 'young' })
  expect((await house.refusal('newcomer', 'members.join', sixth))?.code).toBe('application.too_many')
  expect(await house.refusal('newcomer', 'members.join', wish())).toBeNull()
})

test('what WeChat’s check refuses reaches no queue', async () => {
  await verified(house, 'newcomer')
  const error = await house.refusal('newcomer', 'members.join', wish({ note: '测试广告' }))
  expect(error).toMatchObject({ code: 'content.refused', message: expect.stringContaining('广告') })
  expect(await waiting('editor')).toEqual([])
})

test('a chamber that is not there cannot be joined', async () => {
  await verified(house, 'newcomer')
  expect((await house.refusal('newcomer', 'members.join', wish({ chamberId: 'c_none' })))?.code).toBe(
    'chamber.not_found',
  )
})
