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

const { promise, make, makeRefused, pay, totals } = deskOf(
  () => house,
  () => campaignId,
)

describe('a promise', () => {
  test('is booked once, however often its form is sent, and counts at once', async () => {
    const input = { once: newOnce(), campaignId, terms: promise({ amountFen: 123_456 }) }
    const [first, again] = await Promise.all([
      house.get('president', 'pledges.make', input),
      house.get('president', 'pledges.make', input),
    ])
    expect(again.id).toBe(first.id)
    const third = await house.get('president', 'pledges.make', input)
    expect(figures(third)).toEqual({
      state: 'standing',
      pledgedFen: 123_456,
      receivedFen: 0,
      balanceFen: 123_456,
    })
    expect(third.history).toMatchObject([{ no: 1, words: '认捐 1,234.56 元' }])
    expect(await totals()).toEqual({ pledgedFen: 123_456, receivedFen: 0, pledges: 1 })
  })

  test('the same form of two people is two promises', async () => {
    const input = { once: newOnce(), campaignId, terms: promise() }
    await house.get('president', 'pledges.make', input)
    await house.get('secretary', 'pledges.make', input)
    expect((await totals()).pledges).toBe(2)
  })

  test('is refused for a chamber that is not his, a day that is over, and in a draft', async () => {
    const credit = { person: true, company: '', chamberId: 'c_wuxi' }
    expect((await makeRefused({ credit }))?.code).toBe('pledge.chamber_not_yours')
    const past = inDays(house.now(), -1)
    const instalments = [{ dueOn: past, amountFen: 100_000 }]
    expect(await makeRefused({ instalments })).toMatchObject({
      ...{ code: 'pledge.due_in_past', message: `到账日期 ${past} 已经过去，请另选日期` },
    })
    const { id } = await house.get('editor', 'campaignDesk.save', { draft: campaignDraft(house.now()) })
    const drafted = house.ask('editor', 'pledgeDesk.record', {
      ...{ once: newOnce(), campaignId: id, terms: promise() },
      donor: { name: '郑海川', phone: null, chamberId: null },
    })
    expect(await codeOf(drafted)).toBe('campaign.still_a_draft')
  })

  test('what others would read is checked first', async () => {
    expect((await makeRefused({ wish: '测试广告' }))?.code).toBe('content.refused')
    expect(
      (await makeRefused({ credit: { person: true, company: '测试广告', chamberId: null } }))?.code,
    ).toBe('content.refused')
    const { id } = await make()
    const input = { once: newOnce(), id, terms: promise({ goods: '测试广告' }) }
    expect((await house.refusal('president', 'pledges.change', input))?.code).toBe('content.refused')
  })

  test('the donor changes it until the first payment: amount, dates, water and how it is shown', async () => {
    const { id } = await make({ amountFen: 100_000 })
    const over = {
      amountFen: 50_000,
      water: 'sewage' as const,
      display: 'anonymous' as const,
      wish: '治水有我',
    }
    const instalments = [{ dueOn: inDays(house.now(), 40), amountFen: 50_000 }]
    const changed = await house.get('president', 'pledges.change', {
      ...{ once: newOnce(), id, terms: promise({ ...over, instalments }) },
    })
    expect(changed).toMatchObject({ pledgedFen: 50_000, terms: { ...over, instalments } })
    expect(await totals()).toEqual({ pledgedFen: 50_000, receivedFen: 0, pledges: 1 })
    await pay(id, 1)
    const input = { once: newOnce(), id, terms: promise() }
    expect((await house.refusal('president', 'pledges.change', input))?.code).toBe('pledge.paid_already')
    const reason = '资金周转'
    const leave = { once: newOnce(), id, reason }
    expect((await house.refusal('president', 'pledges.withdraw', leave))?.code).toBe('pledge.paid_already')
    expect((await house.get('president', 'pledges.show', { id })).can.change.why).toBe(
      '这笔认捐已有款项到账，请用“申请变更”联系经合办',
    )
  })

  test('nobody changes, withdraws or sees another’s', async () => {
    const { id } = await make()
    const input = { once: newOnce(), id, terms: promise() }
    expect((await house.refusal('secretary', 'pledges.change', input))?.code).toBe('pledge.not_found')
    const leave = { once: newOnce(), id, reason: '试试' }
    expect((await house.refusal('secretary', 'pledges.withdraw', leave))?.code).toBe('pledge.not_found')
    expect((await house.refusal('secretary', 'pledges.show', { id }))?.code).toBe('pledge.not_found')
  })

  test('withdrawn, it counts no more, once; his reason is in his history', async () => {
    const { id } = await make()
    const input = { once: newOnce(), id, reason: '资金周转' }
    const gone = await house.get('president', 'pledges.withdraw', input)
    expect(figures(gone)).toEqual({ state: 'withdrawn', pledgedFen: 0, receivedFen: 0, balanceFen: 0 })
    expect(gone.history[1]?.words).toBe('撤回认捐 1,000 元：资金周转')
    expect(gone.instalments).toMatchObject([{ state: 'void' }])
    expect(await totals()).toEqual({ pledgedFen: 0, receivedFen: 0, pledges: 0 })
    const again = { ...input, once: newOnce() }
    expect((await house.refusal('president', 'pledges.withdraw', again))?.code).toBe(
      'pledge.withdrawn_already',
    )
    const change = { once: newOnce(), id, terms: promise() }
    expect((await house.refusal('president', 'pledges.change', change))?.code).toBe(
      'pledge.withdrawn_already',
    )
    const office = { ...change, reason: '来电' }
    expect((await house.refusal('editor', 'pledgeDesk.change', office))?.code).toBe(
      'pledge.withdrawn_already',
    )
  })
})
