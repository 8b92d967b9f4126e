import { auditEntries } from '../../cloudfunctions/kernel/audit/entries'
import { people } from '../../cloudfunctions/kernel/people'
import { fillSeats } from './activities/fill-seats'
import { DAY_MS, makeActivity, session } from './activities/make-activity'
import { sheetOf } from './downloads'
import { House } from './house'
import { onRoster, postOf, rolesOf, verified } from './members'
import { publish } from './news-writing'

let house: House
beforeAll(async () => {
  house = await House.open()
})
beforeEach(() => house.clear())
afterAll(() => house.close())

/** A young merchant with something in every corner of the house. */
async function settled() {
  const personId = house.personId('young')
  const { id: newsId } = await publish(house)
  await house.get('young', 'news.open', { id: newsId })
  await house.get('young', 'members.updateProfile', { nickname: '小项' })
  await house.get('young', 'members.join', {
    name: '项',
    chamberId: 'c_wuxi',
    post: 'member',
    note: '在无锡有厂',
  })
  const profile = { chamberId: 'c_xian', industry: '鞋服', birthBand: '1985' as const, skills: ['外贸'] }
  await house.get('young', 'young.saveProfile', profile)
  await house.get('president', 'young.endorse', { personId, line: '踏实肯干' })
  const { endorsements } = await house.get('young', 'young.record', {})
  await house.get('young', 'young.answerEndorsement', { id: endorsements[0]!.id, accept: true })
  await onRoster(house.phone('wuxi'), { post: 'president', chamberId: 'c_wuxi', chamberName: '无锡温州商会' })
  await verified(house, 'wuxi')
  await house.get('young', 'contacts.request', { chamberId: 'c_wuxi', message: '想来学习' })
  await takesPart()
}

/** A class that is over, with a certificate; one to come, with a form; a leg of the relay; somebody he signed up. */
async function takesPart() {
  const now = house.now()
  const me = { participantId: house.personId('young'), name: 'young 的名字' }
  const over = await makeActivity(now, {
    ...{ sessions: [session('s1', now - DAY_MS)], relay: { themes: ['启程'] } },
    certificate: { name: '结业证书', hours: 8, atLeast: 1 },
  })
  await fillSeats(over, [me], now)
  const activityId = over._id
  const marks = [{ participantId: me.participantId, sessionId: 's1', at: now, came: true }]
  await house.get('editor', 'checkIn.merge', { activityId, marks })
  await house.get('editor', 'certificates.issue', { activityId })
  await house.get('editor', 'relays.start', { activityId, personId: me.participantId })
  const coming = await makeActivity(now, {
    plan: { capacity: 1 },
    questions: [{ kind: 'text', id: 'q1', label: '忌口', required: false }],
  })
  const signedUpBy = { id: me.participantId, name: me.name }
  const friend = { participantId: house.personId('member'), name: '叶知秋', signedUpBy }
  await fillSeats(coming, [{ ...me, answers: { q1: '花生过敏' } }, friend], now)
}

const leave = (who: string) => house.get(who, 'personalData.leave', { confirm: '退出' })

test('everything held about me, in words, with what it is for; my number masked on the screen', async () => {
  await settled()
  const { items } = await house.get('young', 'personalData.show', {})
  expect(new Set(items.map(({ group }) => group))).toEqual(
    new Set([
      ...['微信身份', '个人资料', '同意记录', '任职', '入会申请', '请求联系', '新生代数据库', '会长荐'],
      ...['成长档案', '阅读', '活动报名', '证书', '红色接力', '消息'],
    ]),
  )
  expect(items.every(({ purpose, value }) => purpose.length > 3 && value.length > 0)).toBe(true)
  expect(JSON.stringify(items)).not.toContain(house.phone('young'))
})

test('the file holds the same, with my number whole', async () => {
  await settled()
  const { items } = await house.get('young', 'personalData.show', {})
  const { url, rows } = await house.get('young', 'personalData.export', {})
  const sheet = await sheetOf(url)
  expect(rows).toBe(items.length)
  expect(sheet[0]![0]).toMatch(new RegExp(`^共 ${items.length} 条，截至 `))
  expect(JSON.stringify(sheet)).toContain(house.phone('young'))
})

test('of a guest nothing is held', async () => {
  expect(await house.get('passer-by', 'personalData.show', {})).toEqual({ items: [] })
})

test('whoever leaves is a guest again, and nothing names him but the office’s roster', async () => {
  await settled()
  await leave('young')
  expect(await rolesOf(house, 'young')).toEqual(['guest'])
  expect(await house.get('young', 'personalData.show', {})).toEqual({ items: [] })
  const { posts: _roster, audit: _audit, ...rest } = await house.dump()
  for (const trace of [
    house.personId('young'),
    house.openId('young'),
    house.phone('young'),
    '小项',
    '在无锡有厂',
    '花生过敏',
  ]) {
    const holders = Object.entries(rest).filter(([, rows]) => JSON.stringify(rows).includes(trace))
    expect([trace, holders.map(([name]) => name)]).toEqual([trace, []])
  }
  expect(await postOf('r_young')).toMatchObject({ personId: null, endedOn: null, name: 'young 的名字' })
})

test('whoever leaves gives his seat to the next; where he was he counts, without a name', async () => {
  await settled()
  await leave('young')
  const { items } = await house.get('member', 'activities.mine', {})
  expect(items).toMatchObject([{ mine: { state: 'offered' } }])
  const { items: all } = await house.get('editor', 'activityDesk.list', {})
  const rolls = await Promise.all(
    all.map(
      async ({ id }) => (await house.get('editor', 'activityDesk.roll', { id, filter: 'seated' })).items,
    ),
  )
  expect(rolls.flat()).toMatchObject([
    { name: '已退出', chamberName: '西安温州商会', came: ['s1'], answers: {} },
  ])
})

test('what I signed up for is told with my answers, and where I was', async () => {
  await settled()
  const { items } = await house.get('young', 'personalData.show', {})
  const told = items.filter(({ group }) => group === '活动报名').map(({ value }) => value)
  expect(told.some((value) => value.includes('忌口：花生过敏'))).toBe(true)
  expect(told.some((value) => value.includes('签到：开班'))).toBe(true)
})

test('what he himself had brought by applying goes with him', async () => {
  await verified(house, 'newcomer')
  const { applications } = await house.get('newcomer', 'members.join', {
    ...{ name: '项知远', chamberId: 'c_xian', post: 'member' },
  })
  await house.get('president', 'members.decide', { id: applications[0]!.id, approve: true })
  await leave('newcomer')
  expect(JSON.stringify((await house.dump())['posts'])).not.toContain('项知远')
})

test('he may come back and is bound again by the roster', async () => {
  await leave('young')
  await verified(house, 'young')
  expect(await rolesOf(house, 'young')).toContain('young')
})

test('staff are dismissed first', async () => {
  expect((await house.refusal('editor', 'personalData.leave', { confirm: '退出' }))?.code).toBe(
    'personal_data.staff_first',
  )
  await house.get('manager', 'office.dismiss', { id: house.personId('editor') })
  expect((await leave('editor')).deleted.length).toBeGreaterThan(0)
})

test('a president who leaves keeps his place in the chamber’s history, and others name nobody', async () => {
  await settled()
  await leave('president')
  expect(await postOf('r_president')).toMatchObject({ personId: null, name: 'president 的名字' })
  const { endorsements } = await house.get('young', 'young.record', {})
  expect(endorsements).toMatchObject([{ byName: '隐名' }])
  expect(await auditEntries.count({ what: '会长荐' })).toBe(1)
})

test('a slip of the finger deletes nothing', async () => {
  const reply = await house.raw('young', 'personalData.leave', { confirm: '取消' })
  expect(reply).toMatchObject({ ok: false, error: { fields: { confirm: '请输入“退出”两个字' } } })
  expect(await rolesOf(house, 'young')).toContain('young')
})

test('broken off in the middle, leaving again finishes it', async () => {
  await settled()
  house.cloud.emulator.faults.fail('database.startTransaction', 'SOMETHING_NEW')
  expect((await house.refusal('young', 'personalData.leave', { confirm: '退出' }))?.kind).toBe('internal')
  house.cloud.emulator.faults.clear()
  await leave('young')
  expect(await people.get(house.personId('young'))).toBeNull()
})
