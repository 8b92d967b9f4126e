import { campaignItems } from '../../../cloudfunctions/domains/campaigns/documents'
import { certificates } from '../../../cloudfunctions/domains/certificates/documents'
import { bankRows } from '../../../cloudfunctions/domains/pledges/documents'
import { checkData } from '../../../scripts/check-data'
import { seed } from '../../../scripts/seed'
import { campaignIds } from '../../../scripts/seed/pledges/campaigns'
import { House } from '../house'
import { boardOf } from './world'

let house: House
beforeAll(async () => {
  house = await House.open({ furnished: false })
  await seed(house.cloud.emulator)
}, 120_000)
afterAll(() => house.close())

test('the data is in order, the chain and its sums included', async () =>
  expect(await checkData()).toEqual([]))

test('a board that guests may see, marked as a demonstration, with some of everything', async () => {
  const board = await boardOf(house, 'guest')
  expect(board).toMatchObject({ campaign: { id: campaignIds.waters, title: '五水共治 2026' }, others: [] })
  expect(board.campaign.receiverName).toContain('示例')
  const { totals, unmatchedFen, waters, chambers, days, receipts } = board
  expect(totals.pledges).toBeGreaterThan(50)
  expect(totals.receivedFen).toBeGreaterThan(10_000_000_00)
  expect([unmatchedFen, waters.every(({ pledgedFen }) => pledgedFen > 0)]).toEqual([2_580_000, true])
  expect([chambers.length > 30, days.length > 50]).toEqual([true, true])
  expect(receipts.find(({ correctedBy }) => correctedBy !== null)).toMatchObject({ amountFen: 8_000_000 })
  const { items } = await house.get('guest', 'campaigns.honours', { id: campaignIds.waters, query: '隐名' })
  expect(items.length).toBeGreaterThan(3)
})

test('the president’s ten million: the first of four came in two transfers', async () => {
  const [mine] = (await house.get('president', 'pledges.mine', {})).items
  expect(mine).toMatchObject({ pledgedFen: 1_000_000_000, receivedFen: 250_000_000, state: 'standing' })
  expect(mine!.instalments.map(({ state }) => state)).toEqual(['paid', 'due', 'waiting', 'waiting'])
  expect(mine!.history).toHaveLength(3)
  const [small] = (await house.get('member', 'pledges.mine', {})).items
  expect(small!.certificates).toHaveLength(2)
})

test('the office has something to do: calls, bank rows, money to match, an objection', async () => {
  const campaignId = campaignIds.waters
  expect((await house.get('editor', 'pledgeDesk.due', { campaignId })).items.length).toBeGreaterThan(5)
  const { items: rows } = await house.get('editor', 'pledgeDesk.bankRows', { campaignId })
  expect(rows.map(({ proposal }) => proposal?.because ?? null)).toEqual(
    expect.arrayContaining(['编号', null]),
  )
  expect((await house.get('editor', 'pledgeDesk.unmatched', { campaignId })).items).toHaveLength(3)
  expect((await house.get('editor', 'pledgeDesk.objections', {})).items).toHaveLength(1)
  expect((await house.get('editor', 'campaignDesk.list', {})).items).toHaveLength(2)
})

test('the internal one is members’ own', async () => {
  expect((await house.refusal('guest', 'campaigns.board', { id: campaignIds.river }))?.code).toBe(
    'campaign.members_only',
  )
  expect((await boardOf(house, 'member', campaignIds.river)).totals.pledges).toBe(5)
})

test('check-data finds a certificate that is gone, a bank row that is not what was booked, a stale list', async () => {
  const { id, certificates: held } = (await house.get('member', 'pledges.mine', {})).items[0]!
  const { code } = held[0]!
  const kept = (await certificates.get(code))!
  const [row] = await bankRows.find({ where: {}, limit: 1 })
  const campaign = (await campaignItems.get(campaignIds.river))!
  await certificates.remove(code)
  await bankRows.update({ _id: row!._id }, { state: 'recorded', nos: [1] })
  await campaignItems.update({ _id: campaign._id }, { lists: ['members', 'public'] })
  const problems = await checkData()
  await certificates.put(kept)
  await bankRows.update({ _id: row!._id }, { state: 'open', nos: [] })
  await campaignItems.update({ _id: campaign._id }, { lists: campaign.lists })
  expect(problems).toEqual([
    `campaigns ${campaign._id}: what finds it is stale`,
    `pledges ${id}: its certificate (pledged) is missing`,
    expect.stringContaining(`bank_rows ${row!._id}: `),
  ])
})
