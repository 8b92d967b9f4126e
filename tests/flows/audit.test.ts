import type { Action } from '@contract/action'
import { contract } from '@contract/index'
import { auditEntries } from '../../cloudfunctions/kernel/audit/entries'
import { House } from './house'
import { publish } from './news-writing'

let house: House
beforeAll(async () => {
  house = await House.open()
})
beforeEach(() => house.clear())
afterEach(() => house.cloud.emulator.faults.clear())
afterAll(() => house.close())

/** They look, or write what nobody else sees before another action that is audited. */
const notAudited = [
  ...['news.desk', 'news.edit', 'news.save', 'news.preview', 'news.history', 'news.showVersion'],
  ...[
    'news.importWord',
    'files.accept',
    'office.staff',
    'audit.search',
    'roster.list',
    'roster.work',
    'roster.coming',
  ],
  ...['members.queue', 'young.list', 'young.record'],
  ...[
    'imports.template',
    'imports.chooseSheet',
    'imports.map',
    'imports.advance',
    'imports.show',
    'imports.rows',
  ],
  ...['imports.leftOut', 'imports.excludeRow', 'imports.list'],
  ...['merchants.search', 'merchants.show', 'merchants.duplicates'],
  ...['activities.candidates', 'activities.companions', 'activities.readChain', 'relays.runners'],
  ...[
    'activityDesk.list',
    'activityDesk.edit',
    'activityDesk.save',
    'activityDesk.copy',
    'activityDesk.preview',
  ],
  ...[
    'activityDesk.roll',
    'activityDesk.feedback',
    'activityDesk.figures',
    'checkIn.day',
    'checkIn.venueCode',
  ],
  ...['campaignDesk.list', 'campaignDesk.edit', 'pledgeDesk.list', 'pledgeDesk.show', 'pledgeDesk.ledger'],
  ...['groups.list', 'reach.list', 'reach.show', 'reach.nudge', 'deliveries.desk'],
  ...[
    'activities.entered',
    'activityDesk.unanswerable',
    'office.invitations',
    'reach.audience',
    'setAside.list',
  ],
  ...['pledgeDesk.unmatched', 'pledgeDesk.bankRows', 'pledgeDesk.due', 'pledgeDesk.objections'],
]

const actions = Object.entries(contract).flatMap(([domain, all]) =>
  Object.entries(all as Record<string, Action>).map(
    ([name, action]) => [`${domain}.${name}`, action] as const,
  ),
)
const ofOffice = actions.filter(
  ([, { access }]) =>
    !access.includes('guest') && access.some((role) => role === 'editor' || role === 'manager'),
)

test.each(ofOffice)('%s is audited, or only looks', (name, { audit }) => {
  expect(Boolean(audit)).toBe(!notAudited.includes(name))
})

const entries = async (query = '') => (await house.get('manager', 'audit.search', { query })).items
const end = (endedOn = '2026-10-01') => house.ask('editor', 'roster.end', { id: 'r_member', endedOn })

test('who, what, on what, before and after, when', async () => {
  await end()
  const [entry] = await entries()
  expect(entry).toMatchObject({
    who: 'editor 的名字（经合办编辑）',
    what: '结束任职',
    target: 'member 的名字：西安温州商会温商',
    outcome: 'done',
    reason: null,
  })
  expect(entry!.after).toBe(`${entry!.before}；结束：2026-10-01`)
  expect(Math.abs(entry!.at - Date.now())).toBeLessThan(10_000)
})

test('a president’s deeds carry his chamber', async () => {
  await house.get('president', 'young.endorse', { personId: house.personId('young'), line: '踏实' })
  expect(await entries()).toMatchObject([
    { who: 'president 的名字（西安温州商会会长）', what: '会长荐', after: '踏实' },
  ])
})

test('a refusal is noted with its reason; what was not allowed or not understood is no deed', async () => {
  await end('2099-01-01')
  expect(await entries()).toMatchObject([{ outcome: 'refused', reason: '结束日期不能晚于今天' }])
  await house.raw('member', 'roster.end', { id: 'r_member', endedOn: '2026-10-01' })
  await house.raw('editor', 'roster.end', { id: 'r_member', endedOn: 'yesterday' })
  expect(await entries()).toHaveLength(1)
})

test('what broke in the middle is left as begun', async () => {
  house.cloud.emulator.faults.fail('database.startTransaction', 'SOMETHING_NEW')
  await end()
  house.cloud.emulator.faults.clear()
  const found = await entries()
  expect(found).toMatchObject([{ what: '结束任职', outcome: 'started' }])
  expect(found[0]!.input).toContain('r_member')
})

test('without an entry nothing is done', async () => {
  house.cloud.emulator.faults.fail('database.insertDocument', 'EXCEED_REQUEST_LIMIT')
  expect(await end()).toMatchObject({ ok: false, error: { kind: 'unavailable' } })
  house.cloud.emulator.faults.clear()
  expect((await house.get('editor', 'roster.list', { query: 'member' })).items[0]).toMatchObject({
    endedOn: null,
  })
})

test('no number, code or long text is kept', async () => {
  const { code } = await house.get('manager', 'office.invite', { role: 'editor' })
  await house.get('guest', 'office.join', { code, name: '林晓瓯' })
  await house.get('editor', 'roster.save', {
    ...{ name: '项知远', phone: '13800000007', chamberId: 'c_xian', post: 'member' },
    ...{ startsOn: null, endsOn: null },
  })
  const kept = JSON.stringify(await auditEntries.findAll({}))
  expect(kept).not.toContain('13800000007')
  expect(kept).toContain('138****0007')
  expect(kept).not.toContain(code)
})

test('found by who, what and on what, between two days, newest first', async () => {
  await publish(house, { title: '西安会馆开馆' })
  await end()
  expect((await entries('开馆')).map(({ what }) => what)).toEqual(['发布资讯'])
  expect((await entries('结束任职')).map(({ target }) => target)).toEqual(['member 的名字：西安温州商会温商'])
  expect((await entries('editor')).map(({ what }) => what)).toEqual(['结束任职', '发布资讯'])
  const between = async (from: string, to: string) =>
    (await house.get('manager', 'audit.search', { from, to })).items.length
  expect(await between('2000-01-01', '2000-12-31')).toBe(0)
  expect(await between('2000-01-01', '2999-12-31')).toBe(2)
})

test('page after page, without a gap or a repetition', async () => {
  for (let i = 0; i < 65; i++) await house.ask('editor', 'roster.revealPhone', { id: 'r_member' })
  const seen: string[] = []
  let cursor: string | undefined
  do {
    const page = await house.get('manager', 'audit.search', { query: '查看', cursor })
    seen.push(...page.items.map(({ id }) => id))
    cursor = page.next ?? undefined
  } while (cursor)
  expect([seen.length, new Set(seen).size]).toEqual([65, 65])
})
