import { contract, type ActionName } from '@contract/index'
import { readingActions, timesAnHour } from '@contract/rates'
import { dateOf } from '@contract/values/time'
import { pledgeItems } from '../../../cloudfunctions/domains/pledges/documents'
import { crowd, fillSeats } from '../activities/fill-seats'
import { makeActivity } from '../activities/make-activity'
import { House } from '../house'
import { newShareId } from '../shares/sharing'
import { inDays, openCampaign } from '../../support/house-pledges'
import { plain } from '../../support/photographs'

const HOUR_MS = 60 * 60_000
/** What a second and third instance of the function may not have told yet. */
const IN_MEMORY = 8

let house: House
beforeAll(async () => {
  house = await House.open()
})
beforeEach(() => house.clear())
afterAll(() => house.close())

const size = async () => JSON.stringify({ ...(await house.dump()), uses: [], audit: [], books: [] })
const campaign = () =>
  openCampaign({ ask: (who: string, a: never, i: never) => house.get(who, a, i) } as never)
const terms = (amountFen = 10_000) => ({
  ...{ water: 'flood' as const, goods: null, amountFen, display: 'full' as const, wish: '' },
  instalments: [{ dueOn: inDays(30), amountFen }],
  credit: { person: true, company: '', chamberId: null },
})

test('G9 every action that is not counted is one of the contract, and changes nothing that is logged', () => {
  for (const name of readingActions) {
    const [domain, action] = name.split('.') as [keyof typeof contract, string]
    const found = (contract[domain] as Record<string, { audit?: string }>)[action]
    expect([name, found !== undefined, found?.audit]).toEqual([name, true, undefined])
  }
})

test('G9 signing up and cancelling is bounded; it says when to try again, and goes on then', async () => {
  const { _id: id } = await makeActivity(house.now())
  const signUp = () =>
    house.ask('member', 'activities.signUp', { id, chamberId: 'c_xian', answers: {}, listed: true })
  const max = timesAnHour('activities.signUp', ['member'])
  const refusals: (string | null)[] = []
  for (let i = 0; i < max + IN_MEMORY + 3; i++) {
    const reply = await signUp()
    refusals.push(reply.ok ? null : reply.error.code)
    if (reply.ok) await house.ask('member', 'activities.cancel', { id })
  }
  expect(refusals.filter((code) => code === null).length).toBeLessThanOrEqual(max + IN_MEMORY)
  expect(refusals.at(-1)).toBe('rate.hourly')
  const reply = await signUp()
  expect(reply).toMatchObject({
    ok: false,
    error: { kind: 'rate_limited', message: expect.stringMatching(/一小时内最多 30 次，请 \d+ 分钟后再试/) },
  })
  house.passTime(HOUR_MS)
  expect((await signUp()).ok).toBe(true)
}, 60_000)

test('G9 files for no form are bounded: what is beyond thirty in an hour is not stored', async () => {
  let refused = 0
  for (let i = 0; i < 30 + IN_MEMORY + 3; i++) {
    const upload = await house.upload('a.png', Buffer.concat([plain.png.subarray(0, -12), pngEnd(i)]))
    const reply = await house.ask('young', 'files.accept', { upload, purpose: 'answer', name: 'a.png' })
    if (!reply.ok && reply.error.kind === 'rate_limited') refused++
  }
  expect(refused).toBeGreaterThanOrEqual(3)
  expect((await house.dump())['files']!.length).toBeLessThanOrEqual(30 + IN_MEMORY)
})

/** The end of a PNG, with something different before it. */
const pngEnd = (n: number) => {
  const gamma = Buffer.from([0, 0, 0, 4, 0x67, 0x41, 0x4d, 0x41, 0, 0, 0, n, 0, 0, 0, 0])
  return Buffer.concat([gamma, plain.png.subarray(-12)])
}

test('G9 each person has his own count, reading has none, and the office has room for its work', async () => {
  for (let i = 0; i < 40; i++) {
    expect((await house.ask('member', 'activities.list', {} as never)).ok).toBe(true)
    expect((await house.ask('editor', 'groups.list', {} as never)).ok).toBe(true)
  }
  const names = (await usesKept()) ?? []
  expect(JSON.stringify(names)).not.toContain('activities:list')
  expect(timesAnHour('pledgeDesk.receive' satisfies ActionName, ['editor'])).toBeGreaterThanOrEqual(1_000)
  expect(timesAnHour('pledges.change', ['member'])).toBeLessThan(150)
})

const usesKept = () => house.cloud.emulator.store.find('uses', {})

test('G9 the count names nobody, outlives leaving, and is swept', async () => {
  const subject = { kind: 'activity' as const, id: (await makeActivity(house.now()))._id }
  for (let i = 0; i < 20; i++)
    await house.get('member', 'shares.make', { id: newShareId(), subject, way: 'card' })
  expect(await usesKept()).toHaveLength(1)
  expect(JSON.stringify(await usesKept())).not.toContain(house.personId('member'))
  await house.get('member', 'personalData.leave', { confirm: '退出' })
  expect(await usesKept()).toHaveLength(1)
  house.passTime(3 * HOUR_MS)
  await house.fire('sweep')
  expect(await usesKept()).toEqual([])
})

test('G9 a change that the books refuse leaves no paper, however often it is sent', async () => {
  const id = await campaign()
  const { id: pledgeId } = await house.get('member', 'pledges.make', {
    once: 'm'.repeat(24),
    campaignId: id,
    terms: terms(),
  })
  const shares = [{ pledgeId, amountFen: 5_000 }]
  const transfer = { on: dateOf(house.now()), payer: '张三', bankNo: '', shares }
  await house.get('editor', 'pledgeDesk.receive', { once: 'r'.repeat(24), campaignId: id, transfer })
  const before = await pledgeItems.get(pledgeId)
  for (let i = 0; i < 5; i++) {
    const once = `c${i}`.padEnd(24, 'c')
    const refused = await house.refusal('member', 'pledges.change', {
      once,
      id: pledgeId,
      terms: terms(20_000),
    })
    expect(refused?.kind).toBe('rule_broken')
  }
  expect((await pledgeItems.get(pledgeId))?.papers).toEqual(before?.papers)
})

test('G9 a receipt that the books refuse leaves no payer, a pledge none of its names', async () => {
  const id = await campaign()
  const before = await size()
  const transfer = {
    ...{ on: dateOf(house.now()), payer: '某某公司', bankNo: '' },
    shares: [{ pledgeId: 'pl_none', amountFen: 100 }],
  }
  for (let i = 0; i < 3; i++) {
    const once = `r${i}`.padEnd(24, 'r')
    expect(
      await house.refusal('editor', 'pledgeDesk.receive', { once, campaignId: id, transfer }),
    ).not.toBeNull()
  }
  expect(await size()).toBe(before)
})

test('G9 whom a full hall refuses leaves no answers there', async () => {
  const activity = await makeActivity(house.now(), { plan: { capacity: 1, waitlist: false } })
  await fillSeats(activity, crowd(1), house.now())
  const before = await size()
  const input = { id: activity._id, chamberId: 'c_xian', answers: {}, listed: true }
  expect(await house.refusal('member', 'activities.signUp', input)).toMatchObject({ code: 'activity.full' })
  const withoutSeats = (text: string) => JSON.parse(text) as Record<string, unknown[]>
  expect(withoutSeats(await size())['sign_ups']).toEqual(withoutSeats(before)['sign_ups'])
})
