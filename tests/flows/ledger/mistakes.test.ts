import { House } from '../house'
import { inDays } from '../pledges/drafting'
import { newOnce, openCampaign } from '../pledges/world'
import { deskOf, codeOf, figures } from './desk'

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

const { promise, make, today, pay, correct, shown, ledger, totals } = deskOf(
  () => house,
  () => campaignId,
)

describe('a mistake', () => {
  test('is taken back by an entry that names it, once; the ledger says which may be', async () => {
    const { id } = await make()
    const { nos } = await pay(id, 30_000)
    expect(await codeOf(correct(nos[0]!))).toBeNull()
    expect(await correct(nos[0]!)).toMatchObject({
      error: { code: 'ledger.corrected_already', message: '第 2 号已由第 3 号更正' },
    })
    expect(await correct(1)).toMatchObject({ error: { code: 'ledger.not_correctable' } })
    expect(await codeOf(correct(77))).toBe('ledger.entry_not_found')
    expect(
      (await ledger()).map((row) => [row.no, row.words, row.receivedFen, row.reversedBy, row.why]),
    ).toEqual([
      [3, '更正第 2 号 300 元：记错了', -30_000, null, '第 3 号是“更正”，不能更正'],
      [2, '到账 300 元', 30_000, 3, '第 2 号已由第 3 号更正'],
      [1, '认捐 1,000 元', 0, null, '第 1 号是“认捐”，不能更正'],
    ])
    const [, paid] = await ledger()
    expect(paid?.detail).toBe(`president 的名字 · 付款人 郑海川 · ${today()}`)
    expect((await shown(id)).can.change.why).toBeNull()
  })

  test('what will not come is written off, not more; and comes back when that was the mistake', async () => {
    const instalments = [
      { dueOn: inDays(house.now(), 3), amountFen: 60_000 },
      { dueOn: inDays(house.now(), 60), amountFen: 40_000 },
    ]
    const { id } = await make({ instalments })
    await pay(id, 50_000)
    const write = (amountFen: number) =>
      house.ask('editor', 'pledgeDesk.writeOff', { once: newOnce(), id, amountFen, reason: '企业注销' })
    expect(await write(50_001)).toMatchObject({
      error: { code: 'ledger.write_off_too_much', message: '最多可核销 500 元' },
    })
    expect(await codeOf(write(45_000))).toBeNull()
    const part = await shown(id)
    expect(figures(part)).toEqual({
      state: 'standing',
      pledgedFen: 55_000,
      receivedFen: 50_000,
      balanceFen: 5_000,
    })
    expect(part.instalments.map(({ state }) => state)).toEqual(['partly', 'void'])
    expect(await codeOf(write(5_000))).toBeNull()
    expect((await shown(id)).state).toBe('writtenOff')
    expect(await codeOf(write(1))).toBe('pledge.nothing_left')
    const leave = { once: newOnce(), id, reason: '来电' }
    expect((await house.refusal('editor', 'pledgeDesk.withdraw', leave))?.code).toBe('pledge.nothing_left')
    expect(await codeOf(correct(4))).toBeNull()
    expect((await shown(id)).balanceFen).toBe(5_000)
  })

  test('a write-off before the terms were changed stays; the donor asks the office then', async () => {
    const { id } = await make()
    const off = { once: newOnce(), id, amountFen: 10_000, reason: '企业注销' }
    await house.get('editor', 'pledgeDesk.writeOff', off)
    const input = { once: newOnce(), id, terms: promise() }
    expect((await house.refusal('president', 'pledges.change', input))?.code).toBe('pledge.written_off')
    await house.get('editor', 'pledgeDesk.change', { ...input, reason: '来电要求' })
    expect((await shown(id)).balanceFen).toBe(100_000)
    expect(await codeOf(correct(2))).toBe('ledger.changed_since')
  })
})

describe('the office', () => {
  test('writes down what somebody promised at a meeting; who has this number finds it among his own', async () => {
    const input = {
      ...{ once: newOnce(), campaignId },
      donor: { name: '郑海川', phone: house.phone('president'), chamberId: 'c_xian' },
      terms: promise({
        instalments: [{ dueOn: inDays(house.now(), -3), amountFen: 100_000 }],
        credit: { person: false, company: '西安鞋业', chamberId: 'c_wuxi' },
      }),
    }
    const view = await house.get('editor', 'pledgeDesk.record', input)
    expect(view).toMatchObject({
      donorName: '郑海川',
      chamberName: '西安温州商会',
      instalments: [{ state: 'overdue' }],
    })
    expect((await house.get('editor', 'pledgeDesk.record', input)).id).toBe(view.id)
    expect((await house.get('president', 'pledges.mine', {})).items.map(({ id }) => id)).toEqual([view.id])
    const { chambers } = (await house.get('member', 'campaigns.board', { id: campaignId })).board!
    expect(chambers).toMatchObject([{ id: 'c_wuxi', pledgedFen: 100_000, pledges: 1 }])
    const nowhere = { ...input, once: newOnce(), donor: { ...input.donor, chamberId: 'c_none' } }
    expect((await house.refusal('editor', 'pledgeDesk.record', nowhere))?.code).toBe('chamber.not_found')
    const water = await openCampaign(house, { waters: ['sewage'] })
    const dry = { ...input, once: newOnce(), campaignId: water.id }
    expect((await house.refusal('editor', 'pledgeDesk.record', dry))?.code).toBe('campaign.water_not_offered')
  })

  test('changes a pledge for its donor, never below what came, and his request is done with it', async () => {
    const { id } = await make()
    await pay(id, 40_000)
    await house.get('president', 'pledges.ask', { id, text: '请减到 500 元' })
    const change = (amountFen: number) => ({
      ...{ once: newOnce(), id, reason: '来电要求', terms: promise({ amountFen }) },
    })
    expect(await house.refusal('editor', 'pledgeDesk.change', change(39_999))).toMatchObject({
      ...{ code: 'pledge.below_received', message: '认捐金额不能低于已到账的 400 元' },
    })
    const changed = await house.get('editor', 'pledgeDesk.change', change(50_000))
    expect(changed).toMatchObject({ pledgedFen: 50_000, balanceFen: 10_000, requested: null })
    const { items } = await house.get('president', 'inbox.list', {})
    expect(items[0]).toMatchObject({
      ...{ title: '您的认捐已变更', text: expect.stringContaining('变更为 500 元。原因：来电要求') },
    })
    const left = await house.get('editor', 'pledgeDesk.withdraw', { once: newOnce(), id, reason: '来电要求' })
    expect(figures(left)).toEqual({
      state: 'withdrawn',
      pledgedFen: 40_000,
      receivedFen: 40_000,
      balanceFen: 0,
    })
    expect(await totals()).toEqual({ pledgedFen: 40_000, receivedFen: 40_000, pledges: 1 })
  })

  test('cannot record into a campaign that is closed', async () => {
    const { rev } = await house.get('editor', 'campaignDesk.edit', { id: campaignId })
    await house.get('editor', 'campaignDesk.close', { id: campaignId, rev })
    const refusal = await house.refusal('editor', 'pledgeDesk.record', {
      ...{ once: newOnce(), campaignId, terms: promise() },
      donor: { name: '郑海川', phone: null, chamberId: null },
    })
    expect(refusal?.code).toBe('campaign.closed')
  })
})
