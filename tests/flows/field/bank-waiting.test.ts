import { bankRows } from '../../../cloudfunctions/domains/pledges/documents'
import { House } from '../house'
import { terms } from '../pledges/drafting'
import { newOnce, openCampaign } from '../pledges/world'
import { bankOf, type Line } from './bank-world'

let house: House
let a: string
beforeAll(async () => {
  house = await House.open()
})
beforeEach(async () => {
  await house.clear()
  a = (await openCampaign(house)).id
})
afterAll(() => house.close())

const { today, imported, bring, rowsOf, confirm, confirmSurely } = bankOf(() => house)
const MINUTES = 60_000
const recorded = (name: string, amountFen: number) =>
  house.get('editor', 'pledgeDesk.record', {
    ...{ once: newOnce(), campaignId: a, donor: { name, phone: null, chamberId: null } },
    terms: terms(house.now(), { amountFen }),
  })
const shown = (id: string) => house.get('editor', 'pledgeDesk.show', { id })
const received = async () =>
  (await house.get('member', 'campaigns.board', { id: a })).board!.totals.receivedFen

/** Some rows, each confirmed for a pledge, waiting. */
async function waiting(lines: readonly Line[], pledgeIdOf: (payer: string) => string | null) {
  await imported(a, lines)
  const rows = await rowsOf(a)
  const chosen = rows.map(({ id, payer }) => ({ id, pledgeId: pledgeIdOf(payer) }))
  for (const row of chosen) expect(await confirm(a, [row], false)).toMatchObject([{ outcome: 'waiting' }])
  return chosen
}
async function tenMinutesLater() {
  house.passTime(11 * MINUTES)
  await house.fire('book-bank-rows')
}
const open = async () => (await rowsOf(a)).map(({ id, against }) => ({ id, against }))

test('H2 nothing comes up: booked after ten minutes', async () => {
  const { id } = await recorded('甲', 500_000)
  await waiting([[today(), '5000', '甲', '', 'N1']], () => id)
  expect(await received()).toBe(0)
  await tenMinutesLater()
  expect([await received(), await open()]).toEqual([500_000, []])
})

test('H2 typed by hand meanwhile: the form asks, and the row asks instead of going public', async () => {
  const { id } = await recorded('甲', 1_000_000)
  const [row] = await waiting([[today(), '5000', '甲', '', 'N1']], () => id)
  const transfer = { on: today(), payer: '甲', bankNo: '', shares: [{ pledgeId: id, amountFen: 500_000 }] }
  const input = { once: newOnce(), campaignId: a, transfer }
  const asked = await house.refusal('editor', 'pledgeDesk.receive', input)
  expect(asked?.message).toContain('可能是银行流水里正等待入账的一笔')
  const { nos } = await house.get('editor', 'pledgeDesk.receive', { ...input, sure: asked!.sure })
  await tenMinutesLater()
  expect(await received()).toBe(500_000)
  expect(await open()).toEqual([
    { id: row!.id, against: expect.arrayContaining([`可能已登记为第 ${nos[0]} 号`]) },
  ])
  expect(await house.get('editor', 'campaignDesk.list', {})).toMatchObject({ items: [{ todo: 1 }] })
  // It was another payment after all.
  const [again] = await confirmSurely(a, row!)
  expect(again).toMatchObject({ outcome: 'booked' })
  expect(await received()).toBe(1_000_000)
})

test.each([
  ['with the number that it takes back', 'N1'],
  ['with a number of its own', 'N9'],
])('H2 the bank takes it back meanwhile, %s: not booked', async (_, bankNo) => {
  const { id } = await recorded('甲', 500_000)
  await waiting([[today(), '5000', '甲', '', 'N1']], () => id)
  await bring(a, [
    ['交易时间', '贷方金额', '对方户名', '附言', '流水号'],
    [today(), '-5000', '甲', '冲正', bankNo],
  ])
  await tenMinutesLater()
  expect(await received()).toBe(0)
  expect((await open()).length).toBe(2)
})

test('H2 two clerks confirm two rows for one pledge in the same second: one is booked, the other asks', async () => {
  const { id } = await recorded('甲', 500_000)
  await imported(a, [
    [today(), '5000', '甲', '', 'N1'],
    [today(), '5000', '甲', '', 'N2'],
  ])
  // As it stands when each of them was weighed before the other was confirmed.
  const [bookAt, confirmedAt] = [house.now(), house.now()]
  for (const row of await rowsOf(a))
    await bankRows.update({ _id: row.id }, { state: 'waiting', pledgeId: id, bookAt, confirmedAt })
  await tenMinutesLater()
  await house.fire('book-bank-rows')
  expect(await received()).toBe(500_000)
  const left = await open()
  expect(left).toHaveLength(1)
  expect(left[0]!.against.join()).toContain('这笔认捐已经没有待到账的金额')
})

test('H2 the same at once, without the ten minutes: one is booked, of the other it is said why not', async () => {
  const { id } = await recorded('甲', 500_000)
  await imported(a, [
    [today(), '5000', '甲', '', 'N1'],
    [today(), '5000', '甲', '', 'N2'],
  ])
  const rows = await rowsOf(a)
  const replies = await Promise.all(rows.map((row) => confirm(a, [{ id: row.id, pledgeId: id }])))
  expect(
    replies
      .flat()
      .map(({ outcome }) => outcome)
      .sort(),
  ).toEqual(['booked', 'refused'])
  expect(await received()).toBe(500_000)
})

test('H2 the pledge is withdrawn, or made smaller, while its rows wait', async () => {
  const [gone, less] = [await recorded('甲', 500_000), await recorded('乙', 500_000)]
  await waiting(
    [
      [today(), '5000', '甲', '', 'N1'],
      [today(), '5000', '乙', '', 'N2'],
    ],
    (payer) => (payer === '甲' ? gone.id : less.id),
  )
  await house.get('editor', 'pledgeDesk.withdraw', { once: newOnce(), id: gone.id, reason: '来电' })
  const smaller = terms(house.now(), { amountFen: 300_000 })
  await house.get('editor', 'pledgeDesk.change', {
    once: newOnce(),
    id: less.id,
    terms: smaller,
    reason: '来电',
  })
  await tenMinutesLater()
  expect(await received()).toBe(0)
  const said = (await open()).flatMap(({ against }) => against).join()
  expect(said).toContain('这笔认捐已经撤回')
  expect(said).toContain('比待到账的 3,000 元多 2,000 元')
  expect((await shown(gone.id)).state).toBe('withdrawn')
})

test('H2 the same payment comes in another file, under another number, while it waits', async () => {
  const { id } = await recorded('甲', 1_000_000)
  await waiting([[today(), '5000', '甲', '', '']], () => id)
  await bring(a, [
    ['交易日期', '收入金额', '付款人', '流水号'],
    [today(), '5000.00', '甲', '20269999'],
  ])
  await tenMinutesLater()
  expect(await received()).toBe(0)
  expect((await open()).flatMap(({ against }) => against).join()).toContain('可能是同一笔')
})

test('H2 somebody whose name stands in the remark pledges while it waits', async () => {
  const { id } = await recorded('乙', 500_000)
  await waiting([[today(), '5000', '乙', '林晓瓯', 'N1']], () => id)
  await recorded('林晓瓯', 500_000)
  await tenMinutesLater()
  expect(await received()).toBe(0)
  expect((await open())[0]!.against.join()).toContain('附言里有另一位认捐人 林晓瓯')
})

test('H2 what was meant when it was confirmed does not stop it', async () => {
  const { id } = await recorded('甲', 400_000)
  await imported(a, [[today(), '5000', '甲', '代付', 'N1']])
  const [row] = await rowsOf(a)
  const [asked] = await confirm(a, [{ id: row!.id, pledgeId: id }], false)
  expect(asked).toMatchObject({ outcome: 'refused' })
  await confirm(a, [{ id: row!.id, pledgeId: id, sure: asked!.sure! }], false)
  await tenMinutesLater()
  expect([await received(), await open()]).toEqual([500_000, []])
})

test('H2 booking broke off after the books had it: it is finished, not taken for its own double', async () => {
  const { id } = await recorded('甲', 500_000)
  const [row] = await waiting([[today(), '5000', '甲', '', '']], () => id)
  await tenMinutesLater()
  await bankRows.update({ _id: row!.id }, { state: 'booking', nos: [], bookAt: house.now() - 1 })
  await house.fire('book-bank-rows')
  expect(await bankRows.get(row!.id)).toMatchObject({ state: 'recorded', nos: [2] })
  expect(await received()).toBe(500_000)
})
