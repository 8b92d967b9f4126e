import { checkData } from '../../../scripts/check-data'
import { forgetDonor } from '../../../cloudfunctions/domains/pledges/forget'
import { pledgeItems } from '../../../cloudfunctions/domains/pledges/documents'
import { ceilingOf } from '../../../cloudfunctions/domains/pledges/ceiling'
import { codeOf } from '../ledger/desk'
import { workbookOf } from '../downloads'
import { House } from '../house'
import { terms } from '../pledges/drafting'
import { newOnce, openCampaign, receive } from '../pledges/world'
import { interleave } from './interleave'

/** A campaign without a goal: ten million yuan by oneself. */
const CEILING = ceilingOf({ goalFen: null })
const MUCH = CEILING + 100

let house: House
let campaignId: string
beforeAll(async () => {
  house = await House.open()
})
beforeEach(async () => {
  await house.clear()
  campaignId = (await openCampaign(house, { goalFen: null })).id
})
afterAll(() => house.close())

const form = (amountFen: number, over: Parameters<typeof terms>[1] = {}) => ({
  ...{ once: newOnce(), campaignId, terms: terms(house.now(), { amountFen, ...over }) },
})
const make = (amountFen: number, who = 'president') => house.get(who, 'pledges.make', form(amountFen))
const board = async () =>
  (
    await house
      .get('guest', 'campaigns.board', { id: campaignId })
      .catch(() => house.get('member', 'campaigns.board', { id: campaignId }))
  ).board!
const pledged = async () => (await board()).totals.pledgedFen
const heldList = async () =>
  (await house.get('editor', 'pledgeDesk.list', { campaignId, state: 'held' })).items
const todo = async () =>
  (await house.get('editor', 'campaignDesk.list', {})).items.find(({ id }) => id === campaignId)!.todo
const confirm = ({ id, held }: { id: string; held: { at: number } | null }) =>
  house.ask('editor', 'pledgeDesk.confirmHeld', { id, heldAt: held!.at })

describe('above his ceiling', () => {
  test('G4 a pledge is kept and counts nowhere until the office confirms it; the donor is told', async () => {
    const before = await todo()
    const made = await make(MUCH)
    expect(made).toMatchObject({ state: 'held', pledgedFen: 0, account: null, certificates: [] })
    expect(made.held).toMatchObject({ amountFen: MUCH, waits: true })
    const shown = await board()
    expect([
      shown.totals.pledgedFen,
      shown.totals.pledges,
      shown.days,
      shown.honours,
      shown.chambers,
    ]).toEqual([...[0, 0, [], [], []]])
    const { items, head } = await house.get('member', 'campaigns.verify', { id: campaignId })
    expect([items, head.no]).toEqual([[], 0])
    expect(await heldList()).toMatchObject([{ id: made.id, state: 'held', heldFen: MUCH, pledgedFen: 0 }])
    expect(await todo()).toBe(before + 1)
    expect((await house.get('president', 'pledges.mine', {})).items).toMatchObject([{ state: 'held' }])

    expect(await confirm(made)).toMatchObject({
      ok: true,
      data: { state: 'standing', pledgedFen: MUCH, held: null },
    })
    expect(await pledged()).toBe(MUCH)
    expect(await todo()).toBe(before)
    expect(await confirm(made)).toMatchObject({ ok: true, data: { pledgedFen: MUCH } })
    expect(await pledged()).toBe(MUCH)
    const { items: notices } = await house.get('president', 'inbox.list', {})
    expect(notices.some(({ title }) => title === '感谢您的认捐')).toBe(true)
    const { items: deeds } = await house.get('manager', 'audit.search', {})
    expect(deeds.some(({ what }) => what === '确认大额认捐')).toBe(true)
  })

  test('G4 declined with a reason: told, shown to the donor, and not confirmed any more', async () => {
    const made = await make(MUCH)
    const input = { id: made.id, heldAt: made.held!.at, reason: '电话核实为误填' }
    const declined = await house.get('editor', 'pledgeDesk.declineHeld', input)
    expect(declined).toMatchObject({ state: 'declined', held: { waits: false, reason: '电话核实为误填' } })
    expect(await house.get('editor', 'pledgeDesk.declineHeld', input)).toMatchObject({ state: 'declined' })
    expect(await codeOf(confirm(made))).toBe('pledge.held_settled')
    const { items } = await house.get('president', 'inbox.list', {})
    expect(items.filter(({ title }) => title === '经合办没有确认您的认捐')).toHaveLength(1)
    expect(await heldList()).toEqual([])
    expect(
      await codeOf(
        house.ask('president', 'pledges.withdraw', { once: newOnce(), id: made.id, reason: '算了' }),
      ),
    ).toBe('pledge.held_settled')
    expect(await pledged()).toBe(0)
  })

  test('G4 the donor takes it back; sent again it answers the same, and the form is not made anew', async () => {
    const input = form(MUCH)
    const made = await house.get('president', 'pledges.make', input)
    const gone = { once: newOnce(), id: made.id, reason: '多打了一个零' }
    expect(await house.get('president', 'pledges.withdraw', gone)).toMatchObject({ state: 'withdrawn' })
    expect(await house.get('president', 'pledges.withdraw', gone)).toMatchObject({ state: 'withdrawn' })
    expect(await house.get('president', 'pledges.make', input)).toMatchObject({ state: 'withdrawn' })
    expect(await codeOf(confirm(made))).toBe('pledge.held_settled')
    expect(await make(MUCH / 100)).toMatchObject({ state: 'standing' })
  })

  test('G4 sent again the same it is one; with something else in it, refused with what is held', async () => {
    const input = form(MUCH)
    const first = await house.get('president', 'pledges.make', input)
    expect(await house.get('president', 'pledges.make', input)).toMatchObject({ id: first.id, state: 'held' })
    const changed = { ...input, terms: terms(house.now(), { amountFen: 500 }) }
    expect(await house.refusal('president', 'pledges.make', changed)).toMatchObject({
      code: 'ledger.form_changed',
      message: expect.stringContaining('等经合办确认'),
    })
    expect(await heldList()).toHaveLength(1)
    expect(await pledged()).toBe(0)
  })

  test('G4 a change above it is held; the pledge stands as it was, a later change takes its place', async () => {
    const { id } = await make(1000)
    const change = (amountFen: number) => {
      const { campaignId: _, ...rest } = form(amountFen)
      return house.get('president', 'pledges.change', { ...rest, id })
    }
    const first = await change(MUCH)
    expect(first).toMatchObject({
      state: 'standing',
      pledgedFen: 1000,
      held: { change: true, amountFen: MUCH },
    })
    expect(await heldList()).toMatchObject([{ id, state: 'standing', heldFen: MUCH }])
    expect(await change(2000)).toMatchObject({ pledgedFen: 2000, held: { waits: false } })
    expect(await codeOf(confirm({ id, held: first.held }))).toBe('pledge.held_settled')
    const again = await change(MUCH + 1)
    expect(await confirm({ id, held: first.held })).toMatchObject({ error: { code: 'pledge.held_changed' } })
    expect(await confirm(again)).toMatchObject({ data: { pledgedFen: MUCH + 1, held: null } })
    expect(await pledged()).toBe(MUCH + 1)
  })

  test('G4 a withdrawn pledge takes its held change along', async () => {
    const { id } = await make(1000)
    const { campaignId: _, ...rest } = form(MUCH)
    const changed = await house.get('president', 'pledges.change', { ...rest, id })
    await house.get('president', 'pledges.withdraw', { once: newOnce(), id, reason: '资金周转' })
    expect(await codeOf(confirm({ id, held: changed.held }))).toBe('pledge.held_settled')
    expect([await heldList(), await pledged()]).toEqual([[], 0])
  })

  test('G4 money cannot be booked for what is held; its search, its file and its donor’s file say that it waits', async () => {
    const made = await make(MUCH)
    await expect(receive(house, campaignId, made.id, 500)).rejects.toThrow('pledge.not_found')
    const { items } = await house.get('editor', 'pledgeDesk.list', { campaignId })
    expect(items).toMatchObject([{ state: 'held' }])
    await make(500, 'member')
    const { url } = await house.get('editor', 'pledgeDesk.exportPledges', { campaignId })
    const sheets = Object.entries(await workbookOf(url))
    expect(sheets.map(([name, rows]) => [name, rows.length])).toEqual([
      ['认捐台账', 3],
      ['待确认（未计入）', 3],
    ])
  })
})

describe('several at once', () => {
  test('G4 by one member: what is booked stays below the ceiling, nothing is lost', async () => {
    const part = CEILING * 0.4
    const all = await Promise.all(Array.from({ length: 6 }, () => make(part)))
    const booked = all.filter(({ state }) => state === 'standing').length
    expect(booked).toBeLessThanOrEqual(2)
    expect(await pledged()).toBe(booked * part)
    expect(await heldList()).toHaveLength(6 - booked)
  })

  test('G4 by one member, stopped anywhere in the middle of the first', async () => {
    for (let at = 0; at < 24; at += 3) {
      const { id } = await openCampaign(house, { goalFen: null })
      const send = () =>
        house.get('president', 'pledges.make', {
          once: newOnce(),
          campaignId: id,
          terms: terms(house.now(), { amountFen: CEILING * 0.6 }),
        })
      const { first, second } = await interleave(house, at, send, send)
      const states = [first, second].map((each) => each?.state)
      expect([at, states.filter((state) => state === 'standing').length <= 1]).toEqual([at, true])
      house.passTime(3600_000)
    }
  }, 60_000)

  test('G4 by several members: each has his own ceiling', async () => {
    const who = ['president', 'member', 'young']
    const made = await Promise.all(who.flatMap((each) => [make(CEILING, each), make(CEILING, each)]))
    const stands = (name: number) =>
      made.slice(name * 2, name * 2 + 2).filter(({ state }) => state === 'standing').length
    expect([0, 1, 2].every((i) => stands(i) <= 1)).toBe(true)
    expect(await pledged()).toBe(made.filter(({ state }) => state === 'standing').length * CEILING)
  })

  test('G4 twenty stand at most, however many are sent at once', async () => {
    for (let i = 0; i < 17; i++) await make(100 + i)
    house.passTime(2 * 3600_000)
    const replies = await Promise.all(
      Array.from({ length: 9 }, () => house.ask('president', 'pledges.make', form(500))),
    )
    const { items } = await house.get('president', 'pledges.mine', {})
    expect(items.length).toBeLessThanOrEqual(20)
    expect(items.length).toBe(17 + replies.filter(({ ok }) => ok).length)
  })

  test('G4 withdrawn and made anew within the minute, it counts once', async () => {
    const { id } = await make(CEILING)
    await house.get('president', 'pledges.withdraw', { once: newOnce(), id, reason: '重填' })
    expect(await make(CEILING)).toMatchObject({ state: 'standing' })
  })
})

describe('confirmed while the donor takes it back', () => {
  test('G4 one of both is told the truth, wherever they meet', async () => {
    for (let at = 0; at < 20; at += 2) {
      const { id } = await openCampaign(house, { goalFen: null })
      const made = await house.get('president', 'pledges.make', { ...form(MUCH), campaignId: id })
      const back = () =>
        house.ask('president', 'pledges.withdraw', { once: newOnce(), id: made.id, reason: '算了' })
      const { first, second } = await interleave(house, at, () => confirm(made), back)
      const total = (await house.get('member', 'campaigns.board', { id })).board!.totals.pledgedFen
      const taken = second?.ok === true
      const confirmed = first.ok
      expect([at, taken || confirmed]).toEqual([at, true])
      expect([at, total]).toEqual([at, taken ? 0 : MUCH])
      house.passTime(3600_000)
    }
    expect(await checkData()).toEqual([])
  }, 60_000)
})

describe('leaving the house', () => {
  test('L4 what is held goes with its donor: waiting, declined, withdrawn, and held changes', async () => {
    const [waiting, declined, small] = [await make(MUCH), await make(MUCH + 1), await make(1000)]
    await house.get('editor', 'pledgeDesk.declineHeld', {
      id: declined.id,
      heldAt: declined.held!.at,
      reason: '误填',
    })
    const { campaignId: _, ...rest } = form(MUCH)
    await house.get('president', 'pledges.change', { ...rest, id: small.id })
    await forgetDonor(house.personId('president'))
    const left = await pledgeItems.findAll({ campaignId })
    expect(left.map(({ _id }) => _id)).toEqual([small.id])
    expect(JSON.stringify(left)).not.toContain('president')
    expect(await codeOf(confirm(waiting))).toBe('pledge.not_found')
    expect(await checkData()).toEqual([])
  })
})
