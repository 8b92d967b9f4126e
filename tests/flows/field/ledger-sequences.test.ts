import type { ActionName } from '@contract/index'
import { ceilingOf } from '../../../cloudfunctions/domains/pledges/ceiling'
import { House } from '../house'
import { codeOf, deskOf } from '../ledger/desk'
import { inDays, terms } from '../pledges/drafting'
import { newOnce, openCampaign } from '../pledges/world'
import { bankOf } from './bank-world'
import { interleave } from './interleave'

let house: House
let a: string
let b: string
beforeAll(async () => {
  house = await House.open()
})
beforeEach(async () => {
  await house.clear()
  a = (await openCampaign(house, { goalFen: null })).id
  b = (await openCampaign(house, { goalFen: null })).id
})
afterAll(() => house.close())

const { today } = bankOf(() => house)
const desk = deskOf(
  () => house,
  () => a,
)
const MINUTES = 60_000
const CEILING = ceilingOf({ goalFen: null })
const recorded = (name: string, amountFen: number, over: Parameters<typeof terms>[1] = {}) =>
  house.get('editor', 'pledgeDesk.record', {
    ...{ once: newOnce(), campaignId: a, donor: { name, phone: null, chamberId: null } },
    terms: terms(house.now(), { amountFen, ...over }),
  })
const receivedIn = async (id: string) =>
  (await house.get('member', 'campaigns.board', { id })).board!.totals.receivedFen
describe('the ledger', () => {
  const KEY = 'form_of_two_actions_1'
  test('L1 one key for two actions: the second is refused with what is booked', async () => {
    const once = KEY
    const transfer = desk.transfer([{ pledgeId: null, amountFen: 700 }])
    await house.get('editor', 'pledgeDesk.receive', { once, campaignId: a, transfer })
    const donor = { name: '项知远', phone: null, chamberId: null }
    const others: [ActionName, object][] = [
      ['pledgeDesk.record', { once, campaignId: a, donor, terms: terms(house.now()) }],
      ['pledgeDesk.correct', { once, campaignId: a, no: 1, reason: '记错' }],
      [
        'pledgeDesk.refund',
        { once, campaignId: a, no: 1, amountFen: 100, on: today(), bankNo: 'T', reason: '退' },
      ],
      ['pledgeDesk.receive', { once, campaignId: b, transfer }],
    ]
    for (const [action, input] of others)
      expect([action, await codeOf(house.raw('editor', action, input) as never)]).toEqual([
        action,
        'ledger.form_changed',
      ])
    expect(await receivedIn(a)).toBe(700)
  })

  test('L2 refund, match, write-off, goods, withdrawal sent twice: once each; changed: refused', async () => {
    const { id } = await recorded('甲', 500_000)
    const goods = await recorded('乙', 300, { goods: '水泵一台' })
    const [{ nos }] = [await desk.pay(null, 10_000)]
    const twice = async (action: ActionName, input: object, changed: object) => {
      const once = newOnce()
      const raw = (of: object) => house.raw('editor', action, { once, ...of }) as Promise<{ ok: boolean }>
      expect([action, (await raw(input)).ok, (await raw(input)).ok]).toEqual([action, true, true])
      expect([action, await codeOf(raw(changed) as never)]).toEqual([action, 'ledger.form_changed'])
    }
    const refund = { campaignId: a, no: nos[0], amountFen: 1_000, on: today(), bankNo: 'T1', reason: '退' }
    await twice('pledgeDesk.refund', refund, { ...refund, amountFen: 2_000 })
    const match = { campaignId: a, no: nos[0], pledgeId: id, amountFen: 3_000 }
    await twice('pledgeDesk.match', match, { ...match, amountFen: 2_000 })
    const writeOff = { id, amountFen: 7_000, reason: '注销' }
    await twice('pledgeDesk.writeOff', writeOff, { ...writeOff, reason: '别的' })
    const came = { id: goods.id, on: today(), valueFen: 300, note: '' }
    await twice('pledgeDesk.confirmGoods', came, { ...came, valueFen: 400 })
    await twice('pledgeDesk.withdraw', { id, reason: '来电' }, { id, reason: '别的' })
    expect(await receivedIn(a)).toBe(9_300)
    expect(await desk.shown(id)).toMatchObject({ receivedFen: 3_000, pledgedFen: 3_000, state: 'withdrawn' })
  })

  test('L5 no reason or note of the office stands in public, in the report, or with other members', async () => {
    const SECRET = '密字第九号'
    const { id } = await recorded('甲', 500_000)
    const goods = await recorded('乙', 300, { goods: '水泵一台' })
    const { nos } = await desk.pay(id, 10_000)
    const form = () => ({ once: newOnce() })
    const reason = SECRET
    await house.get('editor', 'pledgeDesk.refund', {
      ...{ ...form(), campaignId: a, no: nos[0]!, amountFen: 1_000, on: today(), bankNo: SECRET, reason },
    })
    await house.get('editor', 'pledgeDesk.writeOff', { ...form(), id, amountFen: 7_000, reason })
    await house.get('editor', 'pledgeDesk.confirmGoods', {
      ...form(),
      id: goods.id,
      on: today(),
      valueFen: 300,
      note: SECRET,
    })
    await house.get('editor', 'pledgeDesk.change', {
      ...form(),
      id: goods.id,
      terms: terms(house.now(), { amountFen: 400, goods: '水泵' }),
      reason,
    })
    await house.get('editor', 'pledgeDesk.withdraw', { ...form(), id, reason })
    const asked: [ActionName, object][] = [
      ['campaigns.board', { id: a }],
      ['campaigns.show', { id: a }],
      ['campaigns.honours', { id: a }],
      ['campaigns.receipts', { id: a }],
      ['campaigns.verify', { id: a }],
    ]
    for (const [action, input] of asked) {
      const reply = await house.raw('member', action, input)
      expect(reply).toMatchObject({ ok: true })
      expect([action, JSON.stringify(reply).includes(SECRET)]).toEqual([action, false])
    }
  })

  test('L6 refunds in parts, one too many, and the first corrected: to the 分', async () => {
    const { nos } = await desk.pay(null, 10_000)
    const refund = (amountFen: number) =>
      house.ask('editor', 'pledgeDesk.refund', {
        ...{ once: newOnce(), campaignId: a, no: nos[0]!, amountFen, on: today(), bankNo: 'T', reason: '退' },
      })
    const first = await refund(4_000)
    expect(await codeOf(refund(6_001))).toBe('ledger.refund_too_much')
    expect((await refund(6_000)).ok).toBe(true)
    expect([await receivedIn(a), await codeOf(refund(1))]).toEqual([0, 'ledger.nothing_to_refund'])
    if (first.ok) await desk.correct(first.data.nos[0]!)
    expect([await receivedIn(a), (await refund(4_000)).ok]).toEqual([4_000, true])
  })

  test('L7 refunded before it came, and the day after tomorrow', async () => {
    const { nos } = await desk.pay(null, 10_000)
    const refund = (on: string) =>
      house.refusal('editor', 'pledgeDesk.refund', {
        ...{ once: newOnce(), campaignId: a, no: nos[0]!, amountFen: 1, on, bankNo: 'T', reason: '退' },
      })
    expect((await refund(inDays(house.now(), -1)))?.code).toBe('ledger.refund_too_early')
    expect((await refund(inDays(house.now(), 2)))?.code).toBe('ledger.date_in_future')
  })
})

describe('the ceiling', () => {
  const change = (id: string, amountFen: number) =>
    house.get('president', 'pledges.change', {
      once: newOnce(),
      id,
      terms: terms(house.now(), { amountFen }),
    })

  test('G4 lowered, another made, and the old sum sent at the same moment: together never above it', async () => {
    for (let at = 0; at < 16; at += 3) {
      const { id: campaignId } = await openCampaign(house, { goalFen: null })
      const make = (amountFen: number) =>
        house.get('president', 'pledges.make', {
          ...{ once: newOnce(), campaignId, terms: terms(house.now(), { amountFen }) },
        })
      const { id } = await make(CEILING)
      await interleave(
        house,
        at,
        () => change(id, CEILING),
        async () => {
          await change(id, 100)
          await make(CEILING - 100)
        },
      )
      const { totals } = (await house.get('president', 'campaigns.board', { id: campaignId })).board!
      expect([at, totals.pledgedFen <= CEILING]).toEqual([at, true])
      house.passTime(90 * MINUTES)
    }
  }, 60_000)

  test('G4 what the office has confirmed may be changed in its words and lowered, and is not held again', async () => {
    const made = await desk.make({ amountFen: CEILING + 500 })
    await house.get('editor', 'pledgeDesk.confirmHeld', { id: made.id, heldAt: made.held!.at })
    expect(await change(made.id, CEILING + 500)).toMatchObject({ held: null, pledgedFen: CEILING + 500 })
    expect(await change(made.id, CEILING + 100)).toMatchObject({ held: null, pledgedFen: CEILING + 100 })
    expect(await change(made.id, CEILING + 101)).toMatchObject({
      held: { waits: true },
      pledgedFen: CEILING + 100,
    })
  })

  test('G5 a held pledge with its amount hidden tells nothing to anybody else', async () => {
    const made = await desk.make({ amountFen: CEILING + 12_345, display: 'amountHidden' })
    for (const [action, input] of [
      ['campaigns.board', { id: a }],
      ['campaigns.verify', { id: a }],
      ['campaigns.honours', { id: a }],
      ['chambers.show', { id: 'c_xian' }],
    ] as [ActionName, object][]) {
      const said = JSON.stringify(await house.raw('member', action, input))
      expect([action, said.includes(String(CEILING + 12_345)), said.includes(made.id)]).toEqual([
        action,
        false,
        false,
      ])
    }
    expect(await codeOf(house.ask('member', 'pledges.show', { id: made.id }))).toBe('pledge.not_found')
  })
})
