import type { Output } from '@contract/action'
import type { pledgeDesk } from '@contract/pledge-desk'
import type { PledgeView } from '@contract/pledges'
import { currentTime } from '../../../cloudfunctions/kernel/clock'
import { checkData } from '../../../scripts/check-data'
import { cutEverywhere, mortalDoor, passSeconds } from '../../support/cut'
import { House } from '../house'
import { inDays, terms } from '../pledges/drafting'
import { newOnce, openCampaign } from '../pledges/world'

type Recorded = Output<typeof pledgeDesk.receive>

let house: House
let campaignId: string
let send: ReturnType<typeof mortalDoor>
beforeAll(async () => {
  jest.spyOn(console, 'log').mockImplementation(() => undefined)
  house = await House.open()
  send = mortalDoor(house.cloud.app, house.openId)
})
/** One member makes at most twenty pledges in a campaign. */
beforeEach(async () => {
  campaignId = (await openCampaign(house)).id
})
afterAll(() => house.close())

const LONG_MS = 300_000
/** Longer than any lease; and one member makes at most twenty pledges in an hour. */
const LATER_S = 1000

const totals = async () => (await house.get('editor', 'campaigns.board', { id: campaignId })).board!.totals

let payers = 0
const line = (amountFen: number) => ({
  ...{ on: inDays(currentTime(), 0), payer: `付款人${(payers += 1)}`, bankNo: '' },
  shares: [{ pledgeId: null, amountFen }],
})

interface Form {
  who: string
  action: string
  input: object
  /** The same form with something else in it. */
  changed: object
  /** What it adds to 到账 or to 认捐. */
  fen: number
  changedFen: number
}

const receiving = (): Form => {
  const transfer = line(700)
  const base = { once: newOnce(), campaignId }
  return {
    ...{ who: 'editor', action: 'pledgeDesk.receive', input: { ...base, transfer }, fen: 700 },
    changed: { ...base, transfer: { ...transfer, shares: [{ pledgeId: null, amountFen: 900 }] } },
    changedFen: 900,
  }
}

/** The second time with one line more. */
const receivingMany = (): Form => {
  const lines = [line(100), line(200)]
  const more = [...lines, line(5000)]
  const base = { once: newOnce(), campaignId }
  const input = { ...base, transfers: lines, control: { count: 2, totalFen: 300 } }
  const changed = { ...base, transfers: more, control: { count: 3, totalFen: 5300 } }
  return { who: 'editor', action: 'pledgeDesk.receiveMany', input, changed, fen: 300, changedFen: 5300 }
}

const promising = (): Form => {
  const base = { once: newOnce(), campaignId }
  const [now, later] = [currentTime(), { display: 'anonymous' as const, amountFen: 20_000 }]
  return {
    ...{ who: 'president', action: 'pledges.make', fen: 10_000, changedFen: 20_000 },
    input: { ...base, terms: terms(now, { amountFen: 10_000 }) },
    changed: { ...base, terms: terms(now, later) },
  }
}

/** Above his ceiling the first time, and within it the second. */
const holding = (): Form => {
  const base = { once: newOnce(), campaignId }
  const [now, much] = [currentTime(), 10_000_000_000]
  return {
    ...{ who: 'president', action: 'pledges.make', fen: much, changedFen: 20_000 },
    input: { ...base, terms: terms(now, { amountFen: much }) },
    changed: { ...base, terms: terms(now, { amountFen: 20_000 }) },
  }
}

const recording = (): Form => {
  const { input, changed, ...form } = promising()
  const donor = { name: '项知远', phone: '19930000002', chamberId: null }
  return {
    ...{ ...form, who: 'editor', action: 'pledgeDesk.record' },
    input: { ...input, donor },
    changed: { ...changed, donor: { ...donor, name: '陈立平' } },
  }
}

const held = async () => (await house.get('editor', 'pledgeDesk.list', { campaignId, state: 'held' })).items

/** In the books, and held beside them. */
const money = async () => {
  const [{ receivedFen, pledgedFen }, items] = await Promise.all([totals(), held()])
  return items.reduce((sum, { heldFen }) => sum + (heldFen ?? 0), receivedFen + pledgedFen)
}

/** Standing and held ones would soon be too many. */
async function clearAll() {
  const { items } = await house.get('editor', 'pledgeDesk.list', { campaignId, state: 'standing' })
  for (const { id } of items)
    await house.get('editor', 'pledgeDesk.withdraw', { once: newOnce(), id, reason: '误填' })
  for (const { id } of await held()) {
    const { held: waiting } = await house.get('editor', 'pledgeDesk.show', { id })
    await house.get('editor', 'pledgeDesk.declineHeld', { id, heldAt: waiting!.at, reason: '误填' })
  }
}

/** What became of it: how much more is in the books, and that everything is in order. */
const booked = async (work: () => Promise<unknown>) => {
  const before = await money()
  await work()
  const more = (await money()) - before
  await clearAll()
  return more
}

const codeOf = (reply: { ok: boolean; error?: { code: string } } | null) => reply?.error?.code ?? null

type Answer = Recorded | PledgeView
const saysAlready = (answer: Answer) => 'already' in answer && answer.already

const forms = [
  ['receive', receiving],
  ['receiveMany', receivingMany],
  ['make', promising],
  ['make above the ceiling', holding],
  ['record', recording],
] as const

describe.each(forms)('%s, cut at every request', (_, formOf) => {
  test(
    'L1 and sent again the same: booked once',
    async () => {
      const places = await cutEverywhere(async (lives) => {
        const { who, action, input, fen } = formOf()
        let wasCut = false
        const more = await booked(async () => {
          wasCut = (await send(who, action, input, { lives })).cut
          passSeconds(LATER_S)
          const again = await send<Answer>(who, action, input)
          expect(again.reply).toMatchObject({ ok: true })
          if (again.reply?.ok && !wasCut)
            expect(saysAlready(again.reply.data)).toBe('already' in again.reply.data)
        })
        expect([lives, more]).toEqual([lives, fen])
        return wasCut
      })
      expect(places).toBeGreaterThan(10)
      expect(await checkData()).toEqual([])
    },
    LONG_MS,
  )

  test(
    'L2 and sent again changed: what was first is booked and said, or the change is; never both, never neither',
    async () => {
      const outcomes = new Set<string>()
      await cutEverywhere(async (lives) => {
        const { who, action, input, changed, fen, changedFen } = formOf()
        let wasCut = false
        let code: string | null = null
        const more = await booked(async () => {
          wasCut = (await send(who, action, input, { lives })).cut
          passSeconds(LATER_S)
          code = codeOf((await send(who, action, changed)).reply as never)
        })
        const refused = code === 'ledger.form_changed'
        expect([lives, code, more]).toEqual([lives, refused ? code : null, refused ? fen : changedFen])
        outcomes.add(String(code))
        return wasCut
      })
      expect(outcomes.size).toBe(formOf().action === 'pledgeDesk.receiveMany' ? 1 : 2)
      expect(await checkData()).toEqual([])
    },
    LONG_MS,
  )

  test(
    'L2 and sent again by two at once: booked once',
    async () => {
      await cutEverywhere(async (lives) => {
        const { who, action, input, fen } = formOf()
        let wasCut = false
        const more = await booked(async () => {
          wasCut = (await send(who, action, input, { lives })).cut
          passSeconds(LATER_S)
          const both = await Promise.all([send(who, action, input), send(who, action, input)])
          for (const { reply } of both) expect(reply).toMatchObject({ ok: true })
        })
        expect([lives, more]).toEqual([lives, fen])
        return wasCut
      })
      expect(await checkData()).toEqual([])
    },
    LONG_MS,
  )
})

describe('confirmHeld, cut at every request', () => {
  const confirming = async () => {
    const { who, action, input, fen } = holding()
    const made = await send<PledgeView>(who, action, input)
    if (!made.reply?.ok) throw new Error(JSON.stringify(made.reply))
    const { id, held: waiting } = made.reply.data
    return { id, fen, input: { id, heldAt: waiting!.at } }
  }
  const twice = (input: object) => send<PledgeView>('editor', 'pledgeDesk.confirmHeld', input)

  test(
    'G4 and sent again, by two at once: in the books once, and nothing waits',
    async () => {
      await cutEverywhere(async (lives) => {
        const { id, fen, input } = await confirming()
        const before = (await totals()).pledgedFen
        const { cut } = await send('editor', 'pledgeDesk.confirmHeld', input, { lives })
        passSeconds(LATER_S)
        const both = await Promise.all([twice(input), twice(input)])
        for (const { reply } of both)
          expect(reply).toMatchObject({ ok: true, data: { state: 'standing', held: null } })
        expect([lives, (await totals()).pledgedFen - before]).toEqual([lives, fen])
        await house.get('editor', 'pledgeDesk.withdraw', { once: newOnce(), id, reason: '测试' })
        passSeconds(LATER_S)
        return cut
      })
      expect(await held()).toEqual([])
      expect(await checkData()).toEqual([])
    },
    LONG_MS,
  )
})
