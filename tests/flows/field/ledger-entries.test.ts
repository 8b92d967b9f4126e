import { checkOn, nothingChecked } from '@contract/values/ledger-hash'
import { books } from '../../../cloudfunctions/domains/ledger/documents'
import { deskOf, codeOf } from '../ledger/desk'
import { House } from '../house'
import { DAY, inDays } from '../pledges/drafting'
import { boardOf, newOnce, openCampaign, openToPublic } from '../pledges/world'

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
const { make, today, transfer, payment, pay, payMeant, payRefused, shown, ledger, totals } = desk

const received = async () => (await totals()).receivedFen

describe('free text of the office', () => {
  test.each([
    [
      'L5 a donor hides his amount: a reason with the sum',
      'amountHidden',
      '误记为 77,777 元',
      'amount',
      '金额登记有误',
    ],
    [
      'L5 an anonymous donor: a reason with the payer',
      'anonymous',
      '付款人项知远打来电话',
      'pledge',
      '认捐人登记有误',
    ],
    ['L5 no kind chosen', 'anonymous', '项知远说没有付', undefined, '登记有误'],
  ] as const)('%s stays with the office', async (_, display, reason, sort, said) => {
    campaignId = (await openToPublic(house, { title: '公开项目' })).id
    const { id } = await make({ display })
    const { nos } = await payMeant(id, 7_777_700)
    const correction = { once: newOnce(), campaignId, no: nos[0]!, reason, ...(sort && { sort }) }
    await house.get('editor', 'pledgeDesk.correct', correction)
    const texts = [
      JSON.stringify(await boardOf(house, 'guest', campaignId)),
      JSON.stringify(await house.get('guest', 'campaigns.receipts', { id: campaignId })),
      JSON.stringify(await house.get('guest', 'campaigns.honours', { id: campaignId })),
      JSON.stringify(
        (await house.get('guest', 'campaigns.verify', { id: campaignId })).items.map(({ words }) => words),
      ),
      JSON.stringify(await house.get('president', 'pledges.show', { id })),
      JSON.stringify(await house.get('president', 'inbox.list', {})),
    ]
    for (const text of texts) expect(text).not.toContain(reason)
    expect(texts[1]).toContain(`"reason":"${said}"`)
    const [entry] = await ledger()
    expect(entry?.words).toContain(reason)
  })
})

describe('退款', () => {
  const refund = (no: number, amountFen: number, over: object = {}) =>
    house.ask('editor', 'pledgeDesk.refund', {
      ...{ once: newOnce(), campaignId, no, amountFen, on: today() },
      ...{ bankNo: 'T-1', reason: '多付的退回', ...over },
    })

  test('L6 5,000 came, 2,000 paid back a week later: 5,000 and −2,000 in public, 3,000 in all', async () => {
    const { id } = await make({ amountFen: 500_000 })
    await pay(id, 500_000)
    house.passTime(7 * DAY)
    const once = newOnce()
    expect(await refund(2, 200_000, { once })).toMatchObject({ ok: true, data: { nos: [3], already: false } })
    expect(await refund(2, 200_000, { once })).toMatchObject({ ok: true, data: { nos: [3], already: true } })
    const { receipts, days, waters } = await boardOf(house, 'young', campaignId)
    expect(receipts.map(({ amountFen, refund: back }) => [amountFen, back]).sort()).toEqual(
      [
        [-200_000, true],
        [500_000, false],
      ].sort(),
    )
    expect(await totals()).toEqual({ pledgedFen: 500_000, receivedFen: 300_000, pledges: 1 })
    expect(days.at(-1)?.receivedFen).toBe(300_000)
    expect(waters.find(({ water }) => water === 'flood')?.receivedFen).toBe(300_000)
    expect(await shown(id)).toMatchObject({ state: 'standing', receivedFen: 300_000, balanceFen: 200_000 })
    const [row] = await ledger()
    expect(row).toMatchObject({
      words: '第 2 号退款 2,000 元：多付的退回',
      receivedFen: -200_000,
      refundableFen: 0,
    })
    expect(row?.detail).toContain('T-1')
    const { items, head } = await house.get('young', 'campaigns.verify', { id: campaignId })
    expect(checkOn(nothingChecked, items)).toMatchObject({
      no: 3,
      hash: head.hash,
      brokenAt: null,
      receivedFen: 300_000,
    })
    expect(items.at(-1)?.words).toBe('第 2 号退款')
  })

  test('L6 never more than came, never before it came, never of what is no money; in parts until nothing is left', async () => {
    const { id } = await make()
    await pay(id, 40_000)
    expect(await refund(2, 40_001)).toMatchObject({
      error: { code: 'ledger.refund_too_much', message: '第 2 号最多可退 400 元' },
    })
    expect(await codeOf(refund(2, 1, { on: inDays(house.now(), -1) }))).toBe('ledger.refund_too_early')
    expect(await codeOf(refund(2, 1, { on: inDays(house.now(), 1) }))).toBe('ledger.date_in_future')
    expect(await codeOf(refund(1, 1))).toBe('ledger.not_refundable')
    expect(await codeOf(refund(9, 1))).toBe('ledger.entry_not_found')
    expect(await codeOf(refund(2, 30_000))).toBeNull()
    expect(await refund(2, 10_001)).toMatchObject({ error: { message: '第 2 号最多可退 100 元' } })
    expect(await codeOf(refund(2, 10_000))).toBeNull()
    expect(await codeOf(refund(2, 1))).toBe('ledger.nothing_to_refund')
    expect(await codeOf(desk.correct(2))).toBe('ledger.refunded_in_part')
    expect((await shown(id)).receivedFen).toBe(0)
  })

  test('L6 a refund that was a mistake is taken back; money without a pledge is paid back, what was matched is not', async () => {
    const { id } = await make()
    await pay(null, 90_000)
    await house.get('editor', 'pledgeDesk.match', {
      once: newOnce(),
      campaignId,
      no: 2,
      pledgeId: id,
      amountFen: 50_000,
    })
    expect(await refund(2, 40_001)).toMatchObject({ error: { message: '第 2 号最多可退 400 元' } })
    expect(await codeOf(refund(2, 40_000))).toBeNull()
    expect(await codeOf(refund(3, 20_000))).toBeNull()
    expect(await received()).toBe(30_000)
    expect(await codeOf(desk.correct(5))).toBeNull()
    expect(await shown(id)).toMatchObject({ receivedFen: 50_000 })
    expect(await received()).toBe(50_000)
  })
})

describe('dates', () => {
  test.each(['0026-11-20', '1926-11-20', '2016-11-20'])('L7 到账日期 %s is refused', async (on) => {
    expect((await payRefused(null, 100, { on }))?.code).toBe('ledger.date_too_early')
  })

  test('L7 before the campaign opened it is asked for, and booked when it is meant', async () => {
    const on = inDays(house.now(), -40)
    const input = payment(null, 100, { on })
    const asked = await house.refusal('editor', 'pledgeDesk.receive', input)
    expect(asked).toMatchObject({ code: 'ledger.please_check' })
    expect(asked?.message).toContain(`日期 ${on} 早于项目开始日`)
    expect(await codeOf(house.ask('editor', 'pledgeDesk.receive', { ...input, sure: '0'.repeat(32) }))).toBe(
      'ledger.please_check',
    )
    await house.get('editor', 'pledgeDesk.receive', { ...input, sure: asked?.sure })
    expect(await received()).toBe(100)
  })

  test('L7 the same holds of goods', async () => {
    const { id } = await make({ goods: '净水设备 2 台' })
    const goods = { once: newOnce(), id, valueFen: 90_000, note: '' }
    const codeOn = async (on: string) =>
      (await house.refusal('editor', 'pledgeDesk.confirmGoods', { ...goods, on }))?.code
    expect(await codeOn('2016-11-20')).toBe('ledger.date_too_early')
    expect(await codeOn(inDays(house.now(), 2))).toBe('ledger.date_in_future')
    expect(await codeOn(inDays(house.now(), -40))).toBe('ledger.please_check')
  })
})

describe('the same payment by hand', () => {
  test('H1 that looks like one in the books is asked about, with its number', async () => {
    const { id } = await make({ amountFen: 6_000_000 })
    await pay(id, 3_000_000, { payer: '项知远', bankNo: 'N1' })
    const asked = await payRefused(id, 3_000_000, { payer: '项 知远' })
    expect(asked).toMatchObject({ code: 'ledger.please_check' })
    expect(asked?.message).toContain('可能已登记为第 2 号')
    expect(await payRefused(id, 3_000_000, { payer: '项知远', on: inDays(house.now(), -3) })).toMatchObject({
      code: 'ledger.please_check',
    })
    expect(await payRefused(null, 3_000_000, { payer: '陈立平' })).toBeNull()
    expect(await payRefused(null, 2_999_999, { payer: '项知远' })).toBeNull()
  })

  test('H1 a sum above what is due is said before it is booked', async () => {
    const { id, reference } = await make({ amountFen: 3_000_000 })
    await pay(id, 3_000_000, { payer: '项知远' })
    const asked = await payRefused(id, 3_000_000, { payer: '项知远的公司' })
    expect(asked?.message).toContain(`认捐 ${reference}（president 的名字）还差 0 元，会多记 30,000 元`)
    expect(await received()).toBe(3_000_000)
    await payMeant(id, 3_000_000, { payer: '项知远的公司' })
    expect(await received()).toBe(6_000_000)
  })

  test('H1 what was taken back may be typed again without a question; two lines alike in one form are asked about', async () => {
    const { nos } = await pay(null, 1_000, { payer: '项知远' })
    await desk.correct(nos[0]!)
    expect(await payRefused(null, 1_000, { payer: '项知远' })).toBeNull()
    const line = transfer([{ pledgeId: null, amountFen: 7 }], { payer: '叶知秋' })
    const twice = {
      once: newOnce(),
      campaignId,
      transfers: [line, line],
      control: { count: 2, totalFen: 14 },
    }
    const asked = await house.refusal('editor', 'pledgeDesk.receiveMany', twice)
    expect(asked?.message).toContain('第 1 笔和第 2 笔一样')
  })
})

describe('a clock that is wrong', () => {
  test('G11 400 days ahead for a minute: what comes after it bears the right day, and nobody waits', async () => {
    await make()
    house.passTime(400 * DAY)
    await pay(null, 100)
    const ahead = today()
    house.passTime(-400 * DAY)
    await pay(null, 200)
    const days = (await house.get('young', 'campaigns.verify', { id: campaignId })).items.map(
      ({ text }) => (JSON.parse(text) as string[])[1],
    )
    expect(days).toEqual([today(), ahead, today()])
  })

  test.each([1, 400])('G11 a lease that ends in %i days is void', async (inSoMany) => {
    await books.update({ _id: campaignId }, { leaseUntil: house.now() + inSoMany * DAY })
    const began = performance.now()
    await pay(null, 200)
    expect(performance.now() - began).toBeLessThan(5_000)
  })
})
