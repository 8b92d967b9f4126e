import { House } from '../house'
import { addSilentChamber, addToWuxi, anAnnouncement, counted } from '../reach/world'

let house: House
beforeAll(async () => {
  house = await House.open()
})
beforeEach(() => house.clear())
afterAll(() => house.close())

const allow = (who: string, once: string) =>
  house.get(who, 'deliveries.allow', { once, answers: { notice: 'accept' } } as never)

async function threeKinds() {
  await addToWuxi(house, 'wuxi-president', 'president', '吴会长')
  for (const n of [1, 2]) await addSilentChamber(n)
  const subject = await anAnnouncement(house)
  await counted(house, subject)
  return subject
}

test('H4 each chamber counts once, by the best way to one of its leaders', async () => {
  const subject = await threeKinds()
  await allow('president', 'r'.repeat(24))
  const { wechat, inbox, calls } = await house.get('editor', 'reach.audience', { subject })
  expect(wechat).toEqual({ chambers: 1, people: 1 })
  expect(inbox.chambers).toBe(1)
  expect(calls.map(({ chamberName, called }) => [chamberName, called])).toEqual([
    ['第1温州商会', false],
    ['第2温州商会', false],
  ])
})

test('H4 a call that was made stays ticked, also when the figures are counted anew', async () => {
  const subject = await threeKinds()
  const chamberId = (await house.get('editor', 'reach.audience', { subject })).calls[0]!.chamberId
  for (const _ of [1, 2]) await house.get('editor', 'reach.tickCall', { subject, chamberId, called: true })
  await counted(house, subject)
  const { calls } = await house.get('manager', 'reach.audience', { subject })
  expect(calls.map(({ called }) => called)).toEqual([true, false])
  await house.get('editor', 'reach.tickCall', { subject, chamberId, called: false })
  expect((await house.get('editor', 'reach.audience', { subject })).calls[0]!.called).toBe(false)
})

test('H4 the list is a file with whole numbers, and the audit log says so', async () => {
  const subject = await threeKinds()
  const { rows, name } = await house.get('editor', 'reach.exportCalls', { subject })
  expect(rows).toBe(2)
  expect(name).toMatch(/^电话提醒名单-\d{4}-\d\d-\d\d\.xlsx$/)
  const { items } = await house.get('manager', 'audit.search', { query: '导出电话名单' })
  expect(items[0]).toMatchObject({ what: '导出电话名单' })
})
