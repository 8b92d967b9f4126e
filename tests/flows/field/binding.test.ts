import { applications } from '../../../cloudfunctions/domains/members/documents'
import { posts } from '../../../cloudfunctions/domains/posts/documents'
import { House } from '../house'
import { bringIn } from '../importing'
import { consent, onRoster, postOf, rolesOf, verified, wish } from '../members'

let house: House
beforeAll(async () => {
  house = await House.open()
})
beforeEach(() => house.clear())
afterAll(() => house.close())

const xian = { chamberId: 'c_xian', chamberName: '西安温州商会' }
const secretary = { ...xian, post: 'secretary' as const, name: '项知远' }
const awaited = (over: object = {}) => onRoster(house.phone('newcomer'), { ...secretary, ...over }, 'r_new')
const officeSees = async () => (await house.get('editor', 'members.queue', {})).items
const isBound = async () => (await postOf('r_new'))?.personId === house.personId('newcomer')
const row = (over: object = {}) => ({
  ...{ name: '项知远', phone: house.phone('newcomer'), chamberId: 'c_xian', post: 'young' as const },
  ...{ startsOn: null, endsOn: null, ...over },
})

test('G15 a stranger with a number that was somebody else’s is no secretary; the office sees both names', async () => {
  await awaited()
  const standing = await verified(house, 'newcomer', '赵不凡')
  expect(standing).toMatchObject({ posts: [], roles: ['guest'], name: '赵不凡' })
  expect(standing.applications).toMatchObject([{ post: 'secretary', state: 'waiting', nameDiffers: true }])
  expect(JSON.stringify(standing)).not.toContain('项知远')
  const [asked] = await officeSees()
  expect(asked).toMatchObject({ name: '赵不凡', phoneVerified: true, doubt: { rosterName: '项知远' } })
  expect(asked!.doubt!.phoneMasked).toMatch(/^\d{3}\*{4}\d{4}$/)
  expect((await house.get('president', 'members.queue', {})).items).toEqual([])
  const { id } = asked!
  expect((await house.refusal('president', 'members.decide', { id, approve: true }))?.code).toBe(
    'application.not_yours',
  )
})

test('G15 a number alone binds nothing; the name given afterwards at joining does', async () => {
  await awaited()
  await consent(house, 'newcomer')
  const code = house.phoneCode('newcomer')
  expect(await house.get('newcomer', 'members.verifyPhone', { code })).toMatchObject({
    ...{ posts: [], applications: [], phoneVerified: true },
  })
  const joined = await house.get('newcomer', 'members.join', wish({ post: 'secretary' }))
  expect(joined).toMatchObject({ posts: [{ post: 'secretary' }], applications: [] })
})

test.each([
  ['项知远', '项知远秘书长'],
  ['郑海川', '郑海川会长'],
  ['阿卜杜拉·买买提', '阿卜杜拉 • 买买提'],
  ['项知远', ' 项 知 远 '],
  ['项知远（常务）', '项知远'],
])('G15 %s on the roster and “%s” at joining are one person', async (name, given) => {
  await awaited({ name })
  expect(await verified(house, 'newcomer', given)).toMatchObject({ name, posts: [{ post: 'secretary' }] })
})

describe('G15 a typing error waits for the office', () => {
  const doubted = async () => {
    await awaited()
    const { applications: mine } = await verified(house, 'newcomer', '项之远')
    return mine[0]!.id
  }

  test.each([
    [undefined, '项知远'],
    ['keep' as const, '项知远'],
    ['correct' as const, '项之远'],
  ])('G15 approved (%s): bound, and both are called %s', async (rosterName, name) => {
    const id = await doubted()
    await house.get('editor', 'members.decide', { id, approve: true, ...(rosterName && { rosterName }) })
    expect(await rolesOf(house, 'newcomer')).toContain('secretary')
    expect((await postOf('r_new'))?.name).toBe(name)
    expect((await house.get('newcomer', 'members.standing', {})).name).toBe(name)
    const { items } = await house.get('manager', 'audit.search', { query: '审核入会申请' })
    expect(JSON.stringify(items[0])).toContain(rosterName === 'correct' ? '改为' : '仍为')
  })

  test('G15 declined: the post stays nobody’s, also after the job and another save of the roster', async () => {
    const id = await doubted()
    await house.get('editor', 'members.decide', { id, approve: false, reason: '号码已换人' })
    await house.get('editor', 'roster.save', {
      ...row({ post: 'secretary', endsOn: '2030-01-01' }),
      id: 'r_new',
    })
    await house.fire('bind-posts')
    expect(await isBound()).toBe(false)
    expect(await officeSees()).toEqual([])
  })

  test('G15 trying the right name afterwards binds nothing either: the office was asked', async () => {
    const id = await doubted()
    const again = await house.get('newcomer', 'members.join', wish({ post: 'secretary' }))
    expect(again).toMatchObject({ posts: [], applications: [{ id, nameDiffers: true }] })
    expect(await officeSees()).toMatchObject([{ id, name: '项知远', doubt: { rosterName: '项知远' } }])
  })

  test('G15 sent again, by every door, it is one application', async () => {
    const id = await doubted()
    await verified(house, 'newcomer', '项之远')
    await house.get('newcomer', 'members.join', wish({ name: '项之远', post: 'secretary' }))
    await posts.update({ _id: 'r_new' }, { bindPending: true })
    await house.fire('bind-posts')
    expect(await officeSees()).toMatchObject([{ id }])
    expect(await applications.count({})).toBe(1)
  })

  test('G15 a roster that the office corrects to his name binds him, and nothing waits any more', async () => {
    await doubted()
    await house.get('editor', 'roster.save', { ...row({ post: 'secretary', name: '项之远' }), id: 'r_new' })
    expect(await isBound()).toBe(true)
    expect(await officeSees()).toEqual([])
  })

  test('G15 a line that has gone from the roster is not approved into being', async () => {
    const id = await doubted()
    await house.get('editor', 'roster.end', { id: 'r_new', endedOn: '2026-11-01' })
    const refused = await house.refusal('editor', 'members.decide', { id, approve: true })
    expect(refused).toMatchObject({
      code: 'application.roster_changed',
      message: expect.stringContaining('项知远'),
    })
  })
})

describe('G15 every door compares names', () => {
  beforeEach(() => verified(house, 'newcomer', '赵不凡'))
  const nobodyIsBound = async (rosterName = '项知远') => {
    expect(await rolesOf(house, 'newcomer')).toEqual(['guest'])
    expect(await officeSees()).toMatchObject([{ name: '赵不凡', doubt: { rosterName } }])
  }

  test('G15 a line that the office adds to the roster', async () => {
    expect(await house.get('editor', 'roster.save', row())).toMatchObject({ bound: false })
    await nobodyIsBound()
  })

  test('G15 an import', async () => {
    const sheet = `商会,身份,姓名,手机号\n西安温州商会,青年温商,项知远,${house.phone('newcomer')}\n`
    await bringIn(house, 'roster', '名册.csv', Buffer.from(sheet))
    await nobodyIsBound()
  })

  test('G15 a hand-over', async () => {
    await house.get('editor', 'chambers.handOver', {
      ...{ id: 'c_xian', post: 'president', startsOn: '2026-10-01', endsOn: '2030-09-30' },
      successor: { name: '项知远', phone: house.phone('newcomer') },
    })
    await nobodyIsBound()
  })

  test('G15 the hourly job', async () => {
    await awaited()
    await house.fire('bind-posts')
    await nobodyIsBound()
  })

  test('G15 an application that a leader of the chamber approves', async () => {
    const { applications: mine } = await house.get('newcomer', 'members.join', wish({ name: '赵不凡' }))
    const { id } = mine[0]!
    await onRoster(house.phone('newcomer'), { name: '项知远' }, 'r_new')
    expect((await house.refusal('secretary', 'members.decide', { id, approve: true }))?.code).toBe(
      'application.not_yours',
    )
    expect(await isBound()).toBe(false)
  })
})

test('G15 a typed number that the roster has under another name shows the office both', async () => {
  await onRoster('13800000002', { name: '项知远' }, 'r_typed')
  await consent(house, 'newcomer')
  await house.get('newcomer', 'members.join', wish({ name: '项之远', phone: '13800000002' }))
  expect(await officeSees()).toMatchObject([{ phoneVerified: false, doubt: { rosterName: '项知远' } }])
})
