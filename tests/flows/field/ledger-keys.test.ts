import type { Input } from '@contract/action'
import type { pledgeDesk } from '@contract/pledge-desk'
import { campaignItems } from '../../../cloudfunctions/domains/campaigns/documents'
import { askIdOf } from '../../../cloudfunctions/domains/ledger/ask-id'
import { transfers } from '../../../cloudfunctions/domains/ledger/documents'
import { pledgeItems } from '../../../cloudfunctions/domains/pledges/documents'
import { keepPledge } from '../../../cloudfunctions/domains/pledges/new-pledge'
import { deskOf, codeOf } from '../ledger/desk'
import { House } from '../house'
import { terms } from '../pledges/drafting'
import { newOnce, openCampaign } from '../pledges/world'

type Receive = Input<typeof pledgeDesk.receive>

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

const desk = deskOf(
  () => house,
  () => campaignId,
)
const { make, transfer, payment, totals } = desk

const many = (once: string, sums: number[]) => {
  const transfers = sums.map((amountFen, i) =>
    transfer([{ pledgeId: null, amountFen }], { payer: `付款人${i}` }),
  )
  const control = { count: sums.length, totalFen: sums.reduce((all, each) => all + each, 0) }
  return house.ask('editor', 'pledgeDesk.receiveMany', { once, campaignId, transfers, control })
}
const received = async () => (await totals()).receivedFen

describe('a key is bound to what was sent with it', () => {
  test('L1 sent alone, then in a batch of the same form: the first once, the others booked', async () => {
    const once = newOnce()
    const first = transfer([{ pledgeId: null, amountFen: 700 }], { payer: '付款人0' })
    await house.get('editor', 'pledgeDesk.receive', { once, campaignId, transfer: first })
    expect(await many(once, [700, 800])).toMatchObject({ ok: true, data: { nos: [1, 2], already: false } })
    expect(await received()).toBe(1_500)
    expect(await many(once, [700, 800])).toMatchObject({ ok: true, data: { nos: [1, 2], already: true } })
    expect(await received()).toBe(1_500)
  })

  test('L2 two lines, the answer lost, a third added: the third is booked', async () => {
    const once = newOnce()
    await many(once, [100, 200])
    expect(await many(once, [100, 200, 5_000])).toMatchObject({ data: { nos: [1, 2, 3], already: false } })
    expect(await received()).toBe(5_300)
  })

  test('L2 a line that was booked is changed, or taken out: refused with what is booked', async () => {
    const once = newOnce()
    await many(once, [100, 200])
    const message =
      '这张表单上次已经登记过：第 1 号 到账 1 元、第 2 号 到账 2 元。这次填的内容不一样，没有再次登记，请先核对'
    for (const sums of [[100, 201], [100], [200, 300]])
      expect(await many(once, sums)).toMatchObject({ error: { code: 'ledger.form_changed', message } })
    expect(await received()).toBe(300)
    expect(await transfers.count({ campaignId })).toBe(2)
  })

  test('L1 two lines alike are two payments, and stay two when they are sent again', async () => {
    const input = payment(null, 500, { bankNo: 'A1' })
    const other = { ...input.transfer, bankNo: 'A2' }
    const control = { count: 2, totalFen: 1_000 }
    const send = (twice: Receive['transfer'][]) =>
      house.ask('editor', 'pledgeDesk.receiveMany', {
        once: input.once,
        campaignId,
        transfers: twice,
        control,
      })
    expect(await send([input.transfer, other])).toMatchObject({ data: { nos: [1, 2] } })
    expect(await send([other, input.transfer])).toMatchObject({ data: { nos: [1, 2], already: true } })
    expect(await received()).toBe(1_000)
  })

  test('L2 the key of one action under another, or for another campaign, is refused', async () => {
    const { id } = await make()
    const input = payment(id, 40_000)
    await house.get('editor', 'pledgeDesk.receive', input)
    const { once } = input
    const other = (await openCampaign(house, { title: '另一个项目' })).id
    const reason = '记错了'
    const answers = [
      house.ask('editor', 'pledgeDesk.correct', { once, campaignId, no: 2, reason }),
      house.ask('editor', 'pledgeDesk.withdraw', { once, id, reason }),
      house.ask('editor', 'pledgeDesk.writeOff', { once, id, amountFen: 1, reason }),
      house.ask('editor', 'pledgeDesk.change', { once, id, reason, terms: terms(house.now()) }),
      house.ask('editor', 'pledgeDesk.receive', { ...input, campaignId: other }),
    ]
    for (const answer of answers) expect(await codeOf(answer)).toBe('ledger.form_changed')
    expect(await totals()).toMatchObject({ pledgedFen: 100_000, receivedFen: 40_000 })
  })

  test('L2 a promise sent again with another sum is refused with what is booked; the same again answers the same, even after the end', async () => {
    const input = { once: newOnce(), campaignId, terms: terms(house.now()) }
    const { id } = await house.get('president', 'pledges.make', input)
    const more = { ...input, terms: terms(house.now(), { amountFen: 200_000 }) }
    expect(await house.refusal('president', 'pledges.make', more)).toMatchObject({
      code: 'ledger.form_changed',
      message: expect.stringContaining('第 1 号 认捐 1,000 元') as string,
    })
    const { rev } = await house.get('editor', 'campaignDesk.edit', { id: campaignId })
    await house.get('editor', 'campaignDesk.close', { id: campaignId, rev })
    expect((await house.get('president', 'pledges.make', input)).id).toBe(id)
    expect(Object.keys((await pledgeItems.get(id))!.papers)).toHaveLength(1)
  })
})

describe('the personal part follows what is booked', () => {
  /** The first sending: killed after the personal part was kept. */
  async function keptOnly(once: string, display: 'full' | 'amountHidden') {
    const campaign = (await campaignItems.get(campaignId))!
    const personId = house.personId('member')
    const donor = { personId, name: 'member 的名字', phone: null, chamberId: null, chamberName: null }
    const credit = { person: true, company: '', chamberId: null }
    const promised = { ...terms(house.now()), display, credit, wish: '第一次写的' }
    const askId = askIdOf({ id: personId }, 'pledges.make', once)
    await keepPledge({ askId, campaign, donor, terms: promised, chamberName: null, at: house.now() })
  }

  test('L3 隐名 chosen before the form is sent again: 隐名 everywhere', async () => {
    const once = newOnce()
    await keptOnly(once, 'full')
    const anonymous = terms(house.now(), { display: 'anonymous' })
    const view = await house.get('member', 'pledges.make', { once, campaignId, terms: anonymous })
    expect(view.terms).toMatchObject({ display: 'anonymous', wish: '' })
    const { items } = await house.get('young', 'campaigns.honours', { id: campaignId })
    expect(items).toMatchObject([{ name: '隐名', wish: '' }])
  })

  test('L3 the amount shown after all, another wish: what was sent last and booked', async () => {
    const once = newOnce()
    await keptOnly(once, 'amountHidden')
    const open = { ...terms(house.now(), { display: 'full' }), wish: '第二次写的' }
    await house.get('member', 'pledges.make', { once, campaignId, terms: open })
    const { items } = await house.get('young', 'campaigns.honours', { id: campaignId })
    expect(items).toMatchObject([{ pledgedFen: 100_000, wish: '第二次写的' }])
  })

  test('L3 the office writes somebody down, is cut, and mends his name and number', async () => {
    const once = newOnce()
    const input = { once, campaignId, terms: terms(house.now()) }
    const donor = { name: '项知远', phone: null, chamberId: null }
    const campaign = (await campaignItems.get(campaignId))!
    const askId = askIdOf({ id: house.personId('editor') }, 'pledgeDesk.record', once)
    const typed = { personId: null, ...donor, name: '项之远', chamberName: null }
    await keepPledge({
      askId,
      campaign,
      donor: typed,
      terms: { ...input.terms, credit: { person: true, company: '', chamberId: null }, wish: '' },
      chamberName: null,
      at: house.now(),
    })
    expect(await house.get('editor', 'pledgeDesk.record', { ...input, donor })).toMatchObject({
      donorName: '项知远',
    })
    const { items } = await house.get('young', 'campaigns.honours', { id: campaignId })
    expect(items).toMatchObject([{ name: '项知远' }])
  })
})

describe('across campaigns', () => {
  const otherwise = (input: Receive, id: string) => ({ ...input, once: newOnce(), campaignId: id })

  test('B12 a numbered payment that stands in one campaign is refused in another, which is named; taken back, it is free', async () => {
    const other = (await openCampaign(house, { title: '另一个项目' })).id
    const input = payment(null, 5_000, { bankNo: 'N1' })
    await house.get('editor', 'pledgeDesk.receive', input)
    const refused = await house.refusal('editor', 'pledgeDesk.receive', otherwise(input, other))
    expect(refused).toMatchObject({ code: 'ledger.payment_elsewhere' })
    expect(refused?.message).toContain('已在“五水共治 2026”登记为第 1 号')
    expect(await transfers.count({ campaignId: other })).toBe(0)
    await desk.correct(1)
    expect(await codeOf(house.ask('editor', 'pledgeDesk.receive', otherwise(input, other)))).toBeNull()
  })

  test('B12 into two campaigns at once: not in both', async () => {
    const other = (await openCampaign(house, { title: '另一个项目' })).id
    for (const bankNo of ['N1', 'N2', 'N3']) {
      const input = payment(null, 5_000, { bankNo })
      const both = await Promise.all([
        house.ask('editor', 'pledgeDesk.receive', input),
        house.ask('editor', 'pledgeDesk.receive', otherwise(input, other)),
      ])
      const booked = both.filter(({ ok }) => ok)
      expect(booked.length).toBeLessThanOrEqual(1)
      for (const { ok, ...rest } of both) if (!ok) expect(rest).toMatchObject({ error: { kind: 'conflict' } })
    }
  })
})
