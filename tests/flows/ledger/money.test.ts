import { House } from '../house'
import { campaignDraft, inDays } from '../pledges/drafting'
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

const { make, today, transfer, pay, payMeant, payRefused, correct, shown, ledger, totals } = deskOf(
  () => house,
  () => campaignId,
)

describe('money', () => {
  test('pays the earliest dates in parts; what is too much stays with the pledge', async () => {
    const instalments = [
      { dueOn: inDays(house.now(), 3), amountFen: 30_000 },
      { dueOn: inDays(house.now(), 60), amountFen: 70_000 },
    ]
    const { id } = await make({ amountFen: 100_000, instalments })
    await pay(id, 20_000)
    expect((await shown(id)).instalments.map((each) => [each.receivedFen, each.state])).toEqual([
      ...[
        [20_000, 'partly'],
        [0, 'waiting'],
      ],
    ])
    await pay(id, 30_000)
    expect((await shown(id)).instalments.map((each) => [each.receivedFen, each.state])).toEqual([
      ...[
        [30_000, 'paid'],
        [20_000, 'partly'],
      ],
    ])
    await payMeant(id, 60_000)
    const paid = await shown(id)
    expect(figures(paid)).toEqual({
      state: 'fulfilled',
      pledgedFen: 100_000,
      receivedFen: 110_000,
      balanceFen: 0,
    })
    expect(await totals()).toEqual({ pledgedFen: 100_000, receivedFen: 110_000, pledges: 1 })
  })

  test('one transfer for two pledges and a rest that nobody has promised', async () => {
    const [a, b] = [await make(), await make({}, 'secretary')]
    const shares = [
      { pledgeId: a.id, amountFen: 100_000 },
      { pledgeId: b.id, amountFen: 40_000 },
      { pledgeId: null, amountFen: 5 },
    ]
    const input = { once: newOnce(), campaignId, transfer: transfer(shares, { bankNo: '8801' }) }
    const done = await house.get('editor', 'pledgeDesk.receive', input)
    expect(done).toMatchObject({ already: false, nos: [3, 4, 5] })
    expect(done.pledges.map((each) => each.receivedFen).sort()).toEqual([100_000, 40_000])
    expect(await house.get('editor', 'pledgeDesk.receive', input)).toMatchObject({
      already: true,
      nos: [3, 4, 5],
    })
    expect((await totals()).receivedFen).toBe(140_005)
    const { items } = await house.get('editor', 'pledgeDesk.unmatched', { campaignId })
    expect(items).toEqual([{ no: 5, on: today(), payer: '郑海川', leftFen: 5 }])
  })

  test('a transfer that the bank has numbered is booked once, whoever books it', async () => {
    const { id } = await make()
    const { nos } = await pay(id, 40_000, { bankNo: '8801' })
    const refused = await payRefused(null, 40_000, { bankNo: '8801' })
    expect(refused).toMatchObject({ code: 'ledger.bank_no_booked' })
    expect(refused?.message).toBe('流水号 8801 的这笔款已登记为第 2 号，没有再次登记')
    await pay(id, 40_001, { bankNo: '8801' })
    await correct(nos[0]!)
    await pay(id, 40_000, { bankNo: '8801' })
    expect((await shown(id)).receivedFen).toBe(80_001)
  })

  test('of another campaign, of a pledge that is none, of tomorrow, or into a draft is refused', async () => {
    const other = await openCampaign(house, { title: '另一个项目' })
    const { id } = await make()
    const elsewhere = {
      ...{ once: newOnce(), campaignId: other.id, transfer: transfer([{ pledgeId: id, amountFen: 1 }]) },
    }
    expect((await house.refusal('editor', 'pledgeDesk.receive', elsewhere))?.code).toBe('pledge.not_found')
    expect((await payRefused('pl_none', 1))?.code).toBe('pledge.not_found')
    expect((await payRefused(id, 1, { on: inDays(house.now(), 1) }))?.code).toBe('ledger.date_in_future')
    const draft = await house.get('editor', 'campaignDesk.save', { draft: campaignDraft(house.now()) })
    const early = { ...elsewhere, campaignId: draft.id }
    expect((await house.refusal('editor', 'pledgeDesk.receive', early))?.code).toBe('campaign.still_a_draft')
    const goods = { once: newOnce(), id, on: inDays(house.now(), 1), valueFen: 1 }
    expect((await house.refusal('editor', 'pledgeDesk.confirmGoods', goods))?.code).toBe(
      'ledger.date_in_future',
    )
    expect(await totals()).toEqual({ pledgedFen: 100_000, receivedFen: 0, pledges: 1 })
  })

  test('many at once are booked when count and sum agree with the clerk’s, else none of them', async () => {
    const { id } = await make()
    const transfers = [
      transfer([{ pledgeId: id, amountFen: 10_000 }], { bankNo: '1' }),
      transfer([{ pledgeId: null, amountFen: 20_001 }], { bankNo: '2' }),
    ]
    const input = { once: newOnce(), campaignId, transfers }
    const wrong = await house.refusal('editor', 'pledgeDesk.receiveMany', {
      ...{ ...input, control: { count: 2, totalFen: 30_000 } },
    })
    expect(wrong).toMatchObject({ code: 'ledger.control_differs' })
    expect(wrong?.message).toBe('与核对数不符：录入 2 笔共 300.01 元，核对数是 2 笔共 300 元。没有登记')
    const twice = {
      ...input,
      transfers: [transfers[0]!, transfers[0]!],
      control: { count: 2, totalFen: 20_000 },
    }
    expect((await house.refusal('editor', 'pledgeDesk.receiveMany', twice))?.code).toBe(
      'ledger.bank_no_twice',
    )
    expect((await totals()).receivedFen).toBe(0)
    const control = { count: 2, totalFen: 30_001 }
    const done = await house.get('editor', 'pledgeDesk.receiveMany', { ...input, once: newOnce(), control })
    expect(done.nos).toEqual([2, 3])
    expect((await totals()).receivedFen).toBe(30_001)
  })

  test('money for a withdrawn pledge re-opens it: by whom and when; taken back, the withdrawal holds again', async () => {
    const { id } = await make()
    await house.get('president', 'pledges.withdraw', { once: newOnce(), id, reason: '资金周转' })
    const { nos } = await payMeant(id, 30_000)
    const open = await shown(id)
    expect(figures(open)).toEqual({
      state: 'standing',
      pledgedFen: 100_000,
      receivedFen: 30_000,
      balanceFen: 70_000,
    })
    expect(open.history.slice(2).map(({ words }) => words)).toEqual(['恢复认捐 1,000 元', '到账 300 元'])
    expect((await ledger()).find(({ words }) => words.startsWith('恢复'))).toMatchObject({
      byName: 'editor 的名字',
    })
    expect(await codeOf(correct(nos.at(-1)!))).toBeNull()
    expect(figures(await shown(id))).toEqual({
      state: 'withdrawn',
      pledgedFen: 0,
      receivedFen: 0,
      balanceFen: 0,
    })
    expect(await totals()).toEqual({ pledgedFen: 0, receivedFen: 0, pledges: 0 })
  })

  test('goods count by the value that the office confirms', async () => {
    const { id } = await make({ goods: '净水设备 2 台', amountFen: 100_000 })
    const confirm = { once: newOnce(), id, on: today(), valueFen: 90_000, note: '按发票' }
    expect(figures(await house.get('editor', 'pledgeDesk.confirmGoods', confirm))).toEqual({
      ...{ state: 'standing', pledgedFen: 100_000, receivedFen: 90_000, balanceFen: 10_000 },
    })
    const money = await make()
    const wrong = { ...confirm, once: newOnce(), id: money.id }
    expect((await house.refusal('editor', 'pledgeDesk.confirmGoods', wrong))?.code).toBe('pledge.no_goods')
  })

  test('money without a pledge is matched later, in parts, never more than there is', async () => {
    const { id } = await make()
    const { nos } = await pay(null, 100_000)
    const no = nos[0]!
    const match = (amountFen: number, over: object = {}) =>
      house.ask('editor', 'pledgeDesk.match', {
        once: newOnce(),
        campaignId,
        no,
        pledgeId: id,
        amountFen,
        ...over,
      })
    expect(await match(60_000)).toMatchObject({ ok: true, data: { pledges: [{ receivedFen: 60_000 }] } })
    expect(await match(40_001)).toMatchObject({
      error: { code: 'ledger.match_too_much', message: `第 ${no} 号只有 400 元待匹配` },
    })
    expect(await codeOf(match(1, { no: 1 }))).toBe('ledger.not_unmatched')
    expect(await codeOf(match(1, { no: 99 }))).toBe('ledger.entry_not_found')
    expect(await codeOf(match(1, { pledgeId: 'pl_none' }))).toBe('pledge.not_found')
    expect(await totals()).toEqual({ pledgedFen: 100_000, receivedFen: 100_000, pledges: 1 })
    expect(await correct(no)).toMatchObject({ error: { code: 'ledger.matched_in_part' } })
    expect(await codeOf(correct(3))).toBeNull()
    expect(await codeOf(correct(no))).toBeNull()
    expect((await totals()).receivedFen).toBe(0)
    expect((await house.get('editor', 'pledgeDesk.unmatched', { campaignId })).items).toEqual([])
  })
})
