import type { GroupChoice, Subject } from '@contract/shares'
import { groupItems, groupPeople } from '../../../cloudfunctions/domains/groups/documents'
import { arrivals } from '../../../cloudfunctions/domains/shares/documents'
import { makeActivity } from '../activities/make-activity'
import { House } from '../house'
import { onRoster, verified } from '../members'
import { land, pass, refusalOf, tap } from './sharing'

const MINUTE_MS = 60_000
const XIAN: GroupChoice = { kind: 'chamber', chamberId: 'c_xian' }
const WUXI: GroupChoice = { kind: 'chamber', chamberId: 'c_wuxi' }
const PRESIDENTS: GroupChoice = { kind: 'presidents', chamberId: null }

let house: House
let subject: Subject
let share: string
beforeAll(async () => {
  house = await House.open()
})
beforeEach(async () => {
  await house.clear()
  subject = { kind: 'activity', id: (await makeActivity(house.now()))._id }
  share = await pass(house, 'manager', subject)
})
afterAll(() => house.close())

const answer = (who: string, groupId: string, choice: GroupChoice | null) =>
  house.ask(who, 'groups.answer', { groupId, choice })
const enter = (who: string, opengid = 'G-xian') => land(house, who, subject, share, opengid)
const counted = async () => {
  const { arrivals: arrived = [], groups = [], group_people = [] } = await house.dump()
  return [...arrived, ...groups, ...group_people]
}
async function wuxiPresident() {
  await onRoster(house.phone('wuxi'), {
    ...{ post: 'president', name: '无锡会长', chamberId: 'c_wuxi', chamberName: '无锡温州商会' },
  })
  await verified(house, 'wuxi')
}

describe('WeChat’s word about a group', () => {
  const openGroup = { cloudID: 'made up', data: { opengid: 'G-xian', watermark: {} as object } }

  test('an object that looks like it is refused and counts nothing', async () => {
    const watermark = { appid: house.cloud.emulator.wechat.appId, timestamp: Date.now() / 1000 }
    const forged = { ...openGroup, data: { ...openGroup.data, watermark } }
    const call = { action: 'shares.arrive', input: { subject, share } }
    for (const group of [forged, 'G-xian', null, 5]) {
      const reply = await house.cloud.call('api', { ...call, group }, 'young')
      expect(reply).toMatchObject({ ok: false, error: { kind: 'forbidden', code: 'group.unverified' } })
    }
    // Another field is open data, this one is not.
    const phone = house.groupToken('young', 'G-xian')
    const reply = await house.cloud.call('api', { ...call, group: forged }, 'young', { phone })
    expect(reply).toMatchObject({ ok: false, error: { code: 'group.unverified' } })
    expect(await counted()).toEqual([])
  })

  test('one that is another’s, used up, or nobody’s is refused and counts nothing', async () => {
    const arrive = (who: string, token: string) =>
      refusalOf(house.askInGroup(who, 'shares.arrive', { subject, share }, token))
    expect(await arrive('young', house.groupToken('president', 'G-xian'))).toBe('group.unverified')
    expect(await arrive('young', 'nonsense')).toBe('group.unverified')
    const token = house.groupToken('guest', 'G-xian')
    await house.askInGroup('guest', 'shares.enter', { share }, token)
    expect(await arrive('guest', token)).toBe('group.unverified')
    expect(await counted()).toEqual([])
  })

  /** As if WeChat deciphered a CloudID twice, or for somebody else. */
  async function deciphered(who: string, cloudID: string, what = subject, minutesAgo = 0) {
    const { appId, functions } = house.cloud.emulator.wechat
    const timestamp = Math.floor(Date.now() / 1000) - minutesAgo * 60
    const data = { opengid: 'G-xian', watermark: { appid: appId, timestamp } }
    const event = { action: 'shares.arrive', input: { subject: what }, group: { cloudID, data } }
    const identity = { source: 'wx_client', openid: house.openId(who), appid: appId, openDataKeys: ['group'] }
    const text = await functions.invokeText('api', JSON.stringify(event), identity)
    return (JSON.parse(text) as { error?: { code: string } }).error?.code ?? null
  }

  test('even a deciphered one is good for one person and one thing only, and for ten minutes', async () => {
    expect(await deciphered('young', 'old', subject, 11)).toBe('group.unverified')
    expect(await counted()).toEqual([])
    expect(await deciphered('young', 'one')).toBeNull()
    expect(await deciphered('young', 'one')).toBeNull()
    const before = await counted()
    const other: Subject = { kind: 'activity', id: (await makeActivity(house.now()))._id }
    expect(await deciphered('member', 'one')).toBe('group.unverified')
    expect(await deciphered('young', 'one', other)).toBe('group.unverified')
    expect(await counted()).toEqual(before)
    expect(before.length).toBe(3)
  })
})

describe('the question', () => {
  test('is put to who leads a chamber and to the office, and to nobody else', async () => {
    for (const who of ['young', 'member', 'guest']) expect((await enter(who)).ask).toBeNull()
    const choices = [{ ...XIAN, name: '西安温州商会' }]
    expect((await enter('president')).ask?.choices).toEqual(choices)
    expect((await enter('secretary')).ask?.choices).toEqual(choices)
    expect((await enter('editor')).ask?.choices).toEqual([
      { ...PRESIDENTS, name: '会长群' },
      { kind: 'young', chamberId: null, name: '青年温商群' },
    ])
  })

  test('is put until it is answered: whoever says no is not asked again, others are', async () => {
    const { ask } = await enter('president')
    expect((await enter('president')).ask).toEqual(ask)
    expect(await answer('president', ask!.groupId, null)).toEqual({ ok: true, data: { name: '' } })
    expect((await enter('president')).ask).toBeNull()
    expect((await enter('president', 'G-other')).ask).not.toBeNull()
    const again = (await enter('secretary')).ask!
    expect(await answer('secretary', again.groupId, XIAN)).toMatchObject({ data: { name: '西安温州商会' } })
    expect((await enter('editor')).ask).toBeNull()
  })

  test('the office binds its group by its own card, which counts nobody', async () => {
    const { ask } = await enter('manager', 'G-presidents')
    await answer('manager', ask!.groupId, PRESIDENTS)
    expect(await arrivals.findAll({})).toEqual([])
    await house.fire('tally-groups')
    const { items, unbound } = await house.get('editor', 'groups.list', {})
    expect(unbound).toBe(0)
    expect(items).toMatchObject([
      { kind: 'presidents', name: '会长群', people: 0, bound: { by: 'manager 的名字' } },
    ])
  })
})

describe('the answer', () => {
  test('is taken from whoever was in the group within half an hour, and from nobody else', async () => {
    const { groupId } = (await enter('president')).ask!
    expect(await refusalOf(answer('secretary', groupId, XIAN))).toBe('group.not_seen')
    expect(await refusalOf(answer('president', 'g_none', XIAN))).toBe('group.not_seen')
    house.passTime(31 * MINUTE_MS)
    expect(await refusalOf(answer('president', groupId, XIAN))).toBe('group.not_seen')
    expect((await groupItems.get(groupId))?.kind).toBeNull()
    await enter('president')
    expect(await refusalOf(answer('president', groupId, XIAN))).toBeNull()
  })

  test('a president answers for his own chamber, the office for its own groups', async () => {
    const { groupId } = (await enter('president')).ask!
    await enter('editor')
    for (const choice of [WUXI, PRESIDENTS])
      expect(await refusalOf(answer('president', groupId, choice))).toBe('group.not_yours')
    expect(await refusalOf(answer('editor', groupId, XIAN))).toBe('group.not_yours')
    for (const choice of [
      { ...XIAN, chamberId: null },
      { ...PRESIDENTS, chamberId: 'c_xian' },
    ])
      expect(await refusalOf(answer('president', groupId, choice))).toBe('group.chamber_missing')
    expect((await groupItems.get(groupId))?.kind).toBeNull()
  })

  test('of two presidents at once one binds it, the other is told whose it is; said twice it is one', async () => {
    await wuxiPresident()
    const { groupId } = (await enter('president')).ask!
    await enter('wuxi')
    const replies = await Promise.all([answer('president', groupId, XIAN), answer('wuxi', groupId, WUXI)])
    const [winner] = replies.flatMap((reply) => (reply.ok ? [reply.data.name] : []))
    const refused = replies.flatMap((reply) => (reply.ok ? [] : [reply.error]))
    expect(refused).toMatchObject([{ code: 'group.bound_already', message: `这个群已经绑定为“${winner}”` }])
    const [who, choice] =
      winner === '西安温州商会' ? (['president', XIAN] as const) : (['wuxi', WUXI] as const)
    expect(await answer(who, groupId, choice)).toMatchObject({ ok: true, data: { name: winner } })
  })
})

test('the office sees unbound groups with a guess, binds one and lets it go; all of it is in the log', async () => {
  for (const who of ['young', 'member', 'guest', 'editor']) await enter(who)
  await house.fire('tally-groups')
  const [row] = (await house.get('editor', 'groups.list', { bound: false })).items
  expect(row).toMatchObject({
    ...{ kind: null, name: '', people: 3, bound: null },
    guess: { chamberId: 'c_xian', chamberName: '西安温州商会', people: 2 },
  })
  expect(await groupPeople.count({ tallied: false })).toBe(0)
  const target = { groupId: row!.id }
  const bound = await house.get('editor', 'groups.bind', { ...target, choice: XIAN })
  expect(bound).toMatchObject({ name: '西安温州商会', bound: { by: 'editor 的名字' } })
  expect(await refusalOf(house.ask('manager', 'groups.bind', { ...target, choice: WUXI }))).toBe(
    'group.bound_already',
  )
  expect((await house.get('editor', 'groups.list', { bound: true })).items).toEqual([bound])
  expect((await house.get('editor', 'groups.list', { bound: false })).items).toEqual([])
  expect(await house.get('manager', 'groups.release', target)).toMatchObject({ kind: null, bound: null })
  expect(await refusalOf(house.ask('manager', 'groups.release', target))).toBe('group.not_bound')
  const missing = { ...target, choice: { ...XIAN, chamberId: 'c_none' } }
  expect(await refusalOf(house.ask('editor', 'groups.bind', missing))).toBe('chamber.not_found')
  const { items } = await house.get('manager', 'audit.search', {})
  expect(items.map(({ what }) => what)).toEqual(expect.arrayContaining(['绑定微信群', '解除微信群绑定']))
})

test('the list goes on page by page, and no id of WeChat’s is in it', async () => {
  for (let i = 0; i < 23; i++) await enter('guest', `G-${i}`)
  const first = await house.get('editor', 'groups.list', {})
  const rest = await house.get('editor', 'groups.list', { cursor: first.next! })
  expect([first.items.length, rest.items.length, rest.next, first.unbound]).toEqual([20, 3, null, 23])
  expect(new Set([...first.items, ...rest.items].map(({ id }) => id)).size).toBe(23)
  expect(JSON.stringify(await house.dump())).not.toMatch(/G-\d/)
})

test('seen again after some minutes he is seen now; the same card in two groups counts in both', async () => {
  await enter('young')
  house.passTime(6 * MINUTE_MS)
  await tap(house, 'young', subject, share, 'G-xian')
  await tap(house, 'young', subject, share, 'G-other')
  const seen = await groupPeople.findAll({ personId: house.personId('young') })
  expect(seen.map(({ at }) => house.now() - at < MINUTE_MS)).toEqual([true, true])
  expect(await arrivals.count({ subjectKey: `activity:${subject.id}` })).toBe(2)
})
