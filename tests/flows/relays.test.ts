import type { RelayPage } from '@contract/relays'
import { growth } from '../../cloudfunctions/domains/young/documents'
import type { ActivityDocument } from '../../cloudfunctions/domains/activities/documents'
import { makeActivity } from './activities/make-activity'
import { House } from './house'
import { onRoster, verified } from './members'

const DAY_MS = 24 * 60 * 60_000
const themes = ['启程', '寻根', '传承']

let house: House
beforeAll(async () => {
  house = await House.open()
})
beforeEach(() => house.clear())
afterAll(() => house.close())

/** Young merchants of 重庆 and 无锡. */
async function addRunner(who: string, name: string, chamberId = 'c_wuxi', chamberName = '无锡温州商会') {
  await onRoster(house.phone(who), { post: 'young', name, chamberId, chamberName })
  await verified(house, who)
}

const course = (over: Partial<ActivityDocument> = {}) =>
  makeActivity(house.now(), { kind: 'inheritance', title: '红色接力', relay: { themes }, ...over })

/** The young merchant of 西安 has the first leg. */
async function running() {
  const { _id: activityId } = await course()
  await addRunner('yi', '林一')
  await house.get('editor', 'relays.start', { activityId, personId: house.personId('young') })
  return activityId
}

const show = (who: string, activityId: string, token?: string) =>
  house.get(who, 'relays.show', { activityId, token })
const pass = (who: string, activityId: string, to: string | null, line = '愿薪火相传') =>
  house.get(who, 'relays.pass', { activityId, personId: to && house.personId(to), line })
const codeOf = async (asking: Promise<{ ok: boolean; error?: { code: string } }>) =>
  ((await asking) as { error?: { code: string } }).error?.code ?? null
const accept = (who: string, activityId: string, token?: string) =>
  house.ask(who, 'relays.accept', { activityId, token })
const holders = ({ legs }: RelayPage) => legs.map(({ holderName }) => holderName)
const told = async (who: string) => (await house.get(who, 'inbox.list', {})).items.map(({ title }) => title)

/** Passed to the group: its link's token. */
async function offerToGroup(activityId: string) {
  const { offer } = await pass('young', activityId, null)
  return offer!.token!
}

test('from hand to hand: who, of which chamber, on which theme, with the line of whoever passed it on', async () => {
  const activityId = await running()
  await addRunner('er', '陈二')
  await pass('young', activityId, 'yi', '把根留住')
  await accept('yi', activityId)
  await house.get('yi', 'relays.pair', { activityId, mentorName: '郑老' })
  await pass('yi', activityId, 'er', '再往前走')
  const { legs, finished } = await house.get('er', 'relays.accept', { activityId })
  expect(legs).toMatchObject([
    { n: 1, theme: '启程', holderName: 'young 的名字', chamberName: '西安温州商会', line: '把根留住' },
    {
      n: 2,
      theme: '寻根',
      holderName: '林一',
      chamberName: '无锡温州商会',
      mentorName: '郑老',
      line: '再往前走',
    },
    { n: 3, theme: '传承', holderName: '陈二', passedAt: null, line: null },
  ])
  expect(finished).toBe(false)
  const last = await house.get('editor', 'relays.finish', { activityId, line: '一棒接着一棒' })
  expect(last.legs[2]).toMatchObject({ line: '一棒接着一棒', passedAt: expect.any(Number) as number })
  expect(last).toMatchObject({ finished: true, offer: null })
})

test('who may do what stands in the page, for each who looks', async () => {
  const activityId = await running()
  const can = async (who: string, token?: string) =>
    Object.entries((await show(who, activityId, token)).can).flatMap(([what, may]) => (may ? [what] : []))
  expect(await can('young')).toEqual(['pass', 'pair'])
  expect(await can('editor')).toEqual(['pair', 'finish'])
  expect(await can('guest')).toEqual([])
  const token = await offerToGroup(activityId)
  expect(await can('young', token)).toEqual(['takeBack', 'pair'])
  expect(await can('yi', token)).toEqual(['accept'])
  expect(await can('yi')).toEqual([])
  expect(await can('member', token)).toEqual([])
  expect((await show('young', activityId)).offer?.token).toBe(token)
  expect((await show('yi', activityId, token)).offer).toMatchObject({ token: null, toName: null })
})

test('fifty accept at once: one has it, all others are told who was first', async () => {
  const activityId = await running()
  const runners = Array.from({ length: 50 }, (_, i) => `runner${i}`)
  for (const who of runners) await addRunner(who, `接棒${who}`)
  const token = await offerToGroup(activityId)
  const replies = await Promise.all(runners.map((who) => accept(who, activityId, token)))
  const won = replies.flatMap((reply, i) => (reply.ok ? [runners[i]!] : []))
  expect(won).toHaveLength(1)
  const page = await show('guest', activityId)
  expect(holders(page)).toEqual(['young 的名字', `接棒${won[0]}`])
  const refusals = replies.flatMap((reply) =>
    reply.ok ? [] : [`${reply.error.code} ${reply.error.message}`],
  )
  expect(new Set(refusals)).toEqual(new Set([`relay.taken 接棒${won[0]}先接过了这一棒`]))
  expect(await codeOf(accept(won[0]!, activityId, token))).toBeNull()
  expect(holders(await show('guest', activityId))).toHaveLength(2)
}, 60_000)

test('taken back and accepted at once: either it was taken back, or it has a new holder', async () => {
  for (let round = 0; round < 5; round++) {
    await house.clear()
    const activityId = await running()
    const token = await offerToGroup(activityId)
    const [back, taken] = await Promise.all([
      house.ask('young', 'relays.takeBack', { activityId }),
      accept('yi', activityId, token),
    ])
    const { legs, offer } = await show('young', activityId)
    expect([back.ok, taken.ok]).toContain(true)
    expect(back.ok && taken.ok).toBe(false)
    expect([legs.length, offer]).toEqual([taken.ok ? 2 : 1, null])
  }
})

test('his leg stands once in the young merchant’s growth record, however often he taps', async () => {
  const activityId = await running()
  const token = await offerToGroup(activityId)
  await Promise.all([1, 2, 3].map(() => accept('yi', activityId, token)))
  const grown = await growth.find({ where: { personId: house.personId('yi') }, limit: 10 })
  expect(grown).toMatchObject([{ kind: 'relay', title: '“红色接力”第 2 棒：寻根' }])
  expect(await growth.count({ personId: house.personId('young') })).toBe(1)
})

test('everybody concerned is told', async () => {
  const activityId = await running()
  expect(await told('young')).toEqual(['您是持棒人'])
  await pass('young', activityId, 'yi')
  expect(await told('yi')).toEqual(['请您接棒'])
  await house.get('yi', 'relays.decline', { activityId })
  expect(await told('young')).toEqual(['没有接棒', '您是持棒人'])
  await pass('young', activityId, 'yi', '再请一次')
  await house.get('young', 'relays.takeBack', { activityId })
  expect(await told('yi')).toEqual(['接力棒已收回', '请您接棒', '请您接棒'])
  await pass('young', activityId, 'yi', '第三次')
  await accept('yi', activityId)
  expect(await told('young')).toEqual(['接棒了', '没有接棒', '您是持棒人'])
})

test('an offer that nobody took in 72 waking hours is as if it had not been made', async () => {
  const activityId = await running()
  const token = await offerToGroup(activityId)
  const { offer } = await show('young', activityId)
  expect(offer!.until).toBeGreaterThan(house.now() + 3 * DAY_MS)
  house.passTime(offer!.until - house.now() + 1000)
  expect((await show('young', activityId)).offer).toBeNull()
  expect(await codeOf(accept('yi', activityId, token))).toBe('relay.nothing_offered')
  await pass('young', activityId, 'yi', '换一位')
  expect(await codeOf(accept('yi', activityId))).toBeNull()
})

test('the same again after a lost answer is the same', async () => {
  const activityId = await running()
  const [first, second] = [await pass('young', activityId, null), await pass('young', activityId, null)]
  expect(second.offer).toEqual(first.offer)
  await house.get('young', 'relays.takeBack', { activityId })
  await house.get('young', 'relays.takeBack', { activityId })
  await pass('young', activityId, 'yi')
  await accept('yi', activityId)
  expect(holders(await house.get('yi', 'relays.accept', { activityId }))).toHaveLength(2)
  const started = await house.get('editor', 'relays.start', { activityId, personId: house.personId('yi') })
  expect(holders(started)).toHaveLength(2)
})

test('the office gives the baton on when its holder has left the house', async () => {
  const activityId = await running()
  await house.get('young', 'personalData.leave', { confirm: '退出' })
  expect((await show('guest', activityId)).legs).toMatchObject([{ holderName: '隐名' }])
  expect((await show('editor', activityId)).can.start).toBe(true)
  const page = await house.get('editor', 'relays.start', { activityId, personId: house.personId('yi') })
  expect(holders(page)).toEqual(['隐名', '林一'])
})

test('runners are young merchants of any chamber, found by name, for whoever has the baton to give', async () => {
  const activityId = await running()
  await onRoster('13712340000', { post: 'young', name: '林未到' })
  const find = async (who: string, query: string) =>
    (await house.get(who, 'relays.runners', { activityId, query })).items
  expect(await find('young', '林')).toEqual([
    { personId: house.personId('yi'), name: '林一', chamberName: '无锡温州商会', whyNot: null },
  ])
  expect(await find('editor', 'young')).toHaveLength(1)
  expect(await find('young', 'young')).toEqual([])
  expect(await find('young', '···')).toEqual([])
  expect((await house.refusal('member', 'relays.runners', { activityId, query: '林' }))?.code).toBe(
    'relay.not_holder',
  )
})

test('every refusal says what is against it', async () => {
  const young = house.personId('young')
  const { _id: none } = await course({ relay: null })
  const { _id: idle } = await course()
  const { _id: off } = await course({ status: 'cancelled' })
  const activityId = await running()
  await addRunner('er', '陈二')
  const start = (id: string, personId: string) =>
    codeOf(house.ask('editor', 'relays.start', { activityId: id, personId }))
  const line = '愿薪火相传'
  const passing = (who: string, id: string, to: string | null) =>
    codeOf(house.ask(who, 'relays.pass', { activityId: id, personId: to && house.personId(to), line }))
  expect([
    await start(none, young),
    await start(off, young),
    await start('ac_none', young),
    await start(idle, house.personId('member')),
    await start(activityId, house.personId('yi')),
    await passing('young', idle, 'yi'),
    await passing('yi', activityId, 'er'),
    await passing('young', activityId, 'young'),
    await passing('young', activityId, 'member'),
    await codeOf(accept('yi', activityId)),
    await codeOf(house.ask('yi', 'relays.decline', { activityId })),
    await codeOf(house.ask('yi', 'relays.takeBack', { activityId })),
    await codeOf(house.ask('yi', 'relays.pair', { activityId, mentorName: '郑老' })),
    await codeOf(house.ask('young', 'relays.pass', { activityId, personId: null, line: '测试辱骂' })),
    await codeOf(house.ask('young', 'relays.pair', { activityId, mentorName: '测试违法' })),
    await codeOf(house.ask('editor', 'relays.finish', { activityId: idle, line })),
  ]).toEqual([
    ...['relay.none_here', 'relay.activity_cancelled', 'activity.not_found', 'relay.runner_not_found'],
    ...['relay.started_already', 'relay.not_started', 'relay.not_holder', 'relay.to_oneself'],
    ...['relay.runner_not_found', 'relay.nothing_offered', 'relay.nothing_offered', 'relay.not_holder'],
    ...['relay.not_holder', 'content.refused', 'content.refused', 'relay.not_started'],
  ])
  const token = await offerToGroup(activityId)
  expect([
    await passing('young', activityId, 'yi'),
    await codeOf(accept('yi', activityId)),
    await codeOf(accept('yi', activityId, 'A'.repeat(22))),
    await codeOf(accept('young', activityId, token)),
    await codeOf(accept('member', activityId, token)),
    await codeOf(house.ask('yi', 'relays.decline', { activityId })),
  ]).toEqual([
    ...['relay.offer_waiting', 'relay.link_needed', 'relay.nothing_offered', 'relay.own_offer'],
    ...['relay.young_only', 'relay.offered_to_another'],
  ])
  await house.get('young', 'relays.takeBack', { activityId })
  await pass('young', activityId, 'yi')
  expect(await codeOf(accept('er', activityId))).toBe('relay.offered_to_another')
  await house.get('editor', 'relays.finish', { activityId, line })
  expect(await codeOf(accept('yi', activityId))).toBe('relay.finished')
})

test('nothing but names and chambers leaves', async () => {
  const activityId = await running()
  await pass('young', activityId, 'yi')
  const text = JSON.stringify(await show('guest', activityId))
  for (const trace of [
    house.personId('young'),
    house.personId('yi'),
    house.phone('young'),
    'c_xian',
    'c_wuxi',
  ])
    expect(text).not.toContain(trace)
})

describe('a baton that nobody takes', () => {
  const HOUR_MS = DAY_MS / 24
  const remind = () => house.fire('remind-activities')
  /** So long before the present offer goes back. */
  const goTo = async (activityId: string, hours: number) =>
    house.passTime((await show('young', activityId)).offer!.until - hours * HOUR_MS - house.now())

  test('is told half a day before it goes back, once, to whom it is offered', async () => {
    const activityId = await running()
    await pass('young', activityId, 'yi')
    await goTo(activityId, 13)
    await remind()
    expect(await told('yi')).toEqual(['请您接棒'])
    await goTo(activityId, 11)
    for (let i = 0; i < 2; i++) await remind()
    expect(await told('yi')).toEqual(['请尽快接棒', '请您接棒'])
  })

  test('in the group, whoever offered it is told; taken in time, nobody is', async () => {
    const activityId = await running()
    const token = await offerToGroup(activityId)
    await goTo(activityId, 11)
    await remind()
    expect((await told('young'))[0]).toBe('还没有人接棒')
    await accept('yi', activityId, token)
    await pass('yi', activityId, 'young')
    house.passTime(HOUR_MS)
    await remind()
    expect(await told('young')).not.toContain('请尽快接棒')
  })
})
