import { checkOn, nothingChecked } from '@contract/values/ledger-hash'
import {
  BY_DONOR,
  books,
  entryIdOf,
  ledgerEntries,
  type Ask,
  type BookDocument,
} from '../../../cloudfunctions/domains/ledger/documents'
import { settle } from '../../../cloudfunctions/domains/ledger/settle'
import { pledgeItems } from '../../../cloudfunctions/domains/pledges/documents'
import { checkData } from '../../../scripts/check-data'
import { House } from '../house'
import { newOnce, openCampaign } from '../pledges/world'
import { deskOf } from './desk'

let house: House
let campaignId: string
beforeAll(async () => {
  house = await House.open()
})
beforeEach(async () => {
  await house.clear()
  campaignId = (await openCampaign(house)).id
})
afterAll(() => house.close())

const { make, pay, shown, totals, ledger } = deskOf(
  () => house,
  () => campaignId,
)

const head = async () => (await books.get(campaignId))!
/** What a function leaves that broke off right after its ask was appended. */
async function askAndBreakOff(pledgeId: string | null, amountFen: number, id = newOnce()) {
  const shares = [{ pledgeId, amountFen }]
  const receipts = [{ transferId: `${id}-0`, on: '2026-11-01', bankNo: '', shares }]
  const ask: Ask = { kind: 'receive', receipts, id, push: `push-${id}`, at: house.now(), by: BY_DONOR }
  const { asks, asked } = await head()
  await books.update({ _id: campaignId }, { asks: [...asks, ask], asked: asked + 1, touchedAt: house.now() })
  await house.cloud.emulator.store.insert('transfers', [{ _id: `${id}-0`, campaignId, payer: '郑海川' }])
}

test('what was asked and not settled is settled by the next who asks, in order', async () => {
  const { id } = await make()
  await askAndBreakOff(id, 300)
  await pay(id, 5)
  expect((await shown(id)).history.map(({ words }) => words)).toEqual([
    '认捐 1,000 元',
    '到账 3 元',
    '到账 0.05 元',
  ])
})

test('and by the minute job, which writes the pledges’ documents as well', async () => {
  const { id } = await make()
  await askAndBreakOff(id, 300)
  await askAndBreakOff(null, 7)
  expect((await totals()).receivedFen).toBe(0)
  await house.fire('settle-books')
  expect((await totals()).receivedFen).toBe(307)
  expect(await pledgeItems.get(id)).toMatchObject({ receivedFen: 300, lastNo: 2 })
  expect(await head()).toMatchObject({ asks: [], no: 3, projected: 3 })
})

test('while somebody settles the others wait; one that broke off holds them up for three seconds only', async () => {
  const { id } = await make()
  await books.update({ _id: campaignId }, { leaseUntil: house.now() + 1_500 })
  const started = performance.now()
  await pay(id, 300)
  expect(performance.now() - started).toBeGreaterThan(1_000)
  expect((await shown(id)).receivedFen).toBe(300)
})

test('several who settle the same write the same; the head moves once, and who saw less loses nothing', async () => {
  const { id } = await make()
  for (let i = 1; i <= 3; i++) await askAndBreakOff(id, i * 100)
  const whole = await head()
  const shorter: BookDocument = { ...whole, asks: whole.asks.slice(0, 1) }
  const moved = await Promise.all([settle(whole), settle(shorter), settle(whole), settle(shorter)])
  expect(moved.filter((each) => each !== null)).toHaveLength(1)
  await house.fire('settle-books')
  expect((await ledger()).map(({ no, receivedFen }) => [no, receivedFen])).toEqual([
    ...[
      [4, 300],
      [3, 200],
      [2, 100],
      [1, 0],
    ],
  ])
  expect(await checkData()).toEqual([])
})

test('an entry above the head is shown to nobody, and gives way to what is booked there', async () => {
  const { id } = await make()
  await pay(null, 50)
  const second = (await ledgerEntries.get(entryIdOf(campaignId, 2)))!
  const stray = { ...second, no: 3, _id: entryIdOf(campaignId, 3), pledgeId: id, amountFen: 99, paidFen: 99 }
  await ledgerEntries.put({ ...stray, unmatchedFen: 0, hash: 'of an older version' })
  expect(await ledger()).toHaveLength(2)
  expect((await shown(id)).receivedFen).toBe(0)
  expect((await house.get('member', 'campaigns.verify', { id: campaignId })).items).toHaveLength(2)
  expect((await house.get('editor', 'pledgeDesk.unmatched', { campaignId })).items).toHaveLength(1)
  await pay(id, 300)
  expect(await ledgerEntries.get(stray._id)).toMatchObject({ amountFen: 300 })
  expect((await shown(id)).receivedFen).toBe(300)
})

test('the phone recomputes the books; an entry edited in the database is found there or by check-data', async () => {
  const { id } = await make()
  await pay(id, 300)
  await pay(null, 50)
  const verify = async () => {
    const { items, head: end } = await house.get('member', 'campaigns.verify', { id: campaignId })
    return { checked: checkOn(nothingChecked, items), end }
  }
  const { checked, end } = await verify()
  expect(checked).toEqual({ ...end, brokenAt: null })
  expect(end).toMatchObject({ no: 3, pledgedFen: 100_000, receivedFen: 350 })
  const second = (await ledgerEntries.get(entryIdOf(campaignId, 2)))!
  await ledgerEntries.put({ ...second, paidFen: 3_000, amountFen: 3_000 })
  expect((await verify()).checked.brokenAt).toBe(2)
  await ledgerEntries.put({ ...second, reason: '改过的' })
  expect((await verify()).checked.brokenAt).toBeNull()
  expect(await checkData()).toEqual([`books ${campaignId}: entry 2: its seal does not fit it`])
  await ledgerEntries.put(second)
  await ledgerEntries.remove(entryIdOf(campaignId, 3))
  expect((await checkData()).length).toBeGreaterThan(0)
  const third = { ...second, _id: entryIdOf(campaignId, 3), no: 3 }
  await ledgerEntries.put(third)
  expect((await verify()).checked.brokenAt).toBe(3)
  await house.cloud.emulator.store.remove('books', {}, true)
  await house.cloud.emulator.store.remove('ledger', {}, true)
  await house.cloud.emulator.store.remove('pledges', {}, true)
})
