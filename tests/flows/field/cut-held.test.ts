import type { PledgeView } from '@contract/pledges'
import { currentTime } from '../../../cloudfunctions/kernel/clock'
import { checkData } from '../../../scripts/check-data'
import { cutEverywhere, mortalDoor, passSeconds } from '../../support/cut'
import { House } from '../house'
import { terms } from '../pledges/drafting'
import { newOnce, openCampaign } from '../pledges/world'

let house: House
let campaignId: string
let send: ReturnType<typeof mortalDoor>
beforeAll(async () => {
  jest.spyOn(console, 'log').mockImplementation(() => undefined)
  house = await House.open()
  send = mortalDoor(house.cloud.app, house.openId)
})
beforeEach(async () => {
  campaignId = (await openCampaign(house)).id
})
afterAll(() => house.close())

const LONG_MS = 300_000
const LATER_S = 1000
const MUCH = 10_000_000_000

async function made(amountFen: number): Promise<PledgeView> {
  const input = { once: newOnce(), campaignId, terms: terms(currentTime(), { amountFen }) }
  const { reply } = await send<PledgeView>('president', 'pledges.make', input)
  if (!reply?.ok) throw new Error(JSON.stringify(reply))
  return reply.data
}
const shown = (id: string) => house.get('editor', 'pledgeDesk.show', { id })
const pledged = async () =>
  (await house.get('editor', 'campaigns.board', { id: campaignId })).board!.totals.pledgedFen
/** So that twenty are never too many. */
const away = (id: string) =>
  house.ask('editor', 'pledgeDesk.withdraw', { once: newOnce(), id, reason: '测试' })

interface Case {
  /** What is there before, and what is sent. */
  begin: () => Promise<{ id: string; who: string; action: string; input: object }>
  after: object
}
const cases: [string, Case][] = [
  [
    'declineHeld',
    {
      begin: async () => {
        const { id, held } = await made(MUCH)
        const input = { id, heldAt: held!.at, reason: '误填' }
        return { id, who: 'editor', action: 'pledgeDesk.declineHeld', input }
      },
      after: { state: 'declined', held: { waits: false, reason: '误填' } },
    },
  ],
  [
    'withdraw of what is held',
    {
      begin: async () => {
        const { id } = await made(MUCH)
        return {
          id,
          who: 'president',
          action: 'pledges.withdraw',
          input: { once: newOnce(), id, reason: '算了' },
        }
      },
      after: { state: 'withdrawn', pledgedFen: 0 },
    },
  ],
  [
    'change above the ceiling',
    {
      begin: async () => {
        const { id } = await made(1_000)
        const input = { once: newOnce(), id, terms: terms(currentTime(), { amountFen: MUCH }) }
        return { id, who: 'president', action: 'pledges.change', input }
      },
      after: { state: 'standing', pledgedFen: 1_000, held: { change: true, waits: true, amountFen: MUCH } },
    },
  ],
]

test.each(cases)(
  'G4 %s, cut at every request, then sent again by two at once: done once, and nothing is booked',
  async (_, { begin, after }) => {
    await cutEverywhere(async (lives) => {
      const { id, who, action, input } = await begin()
      const before = await pledged()
      const { cut } = await send(who, action, input, { lives })
      passSeconds(LATER_S)
      const both = await Promise.all([send(who, action, input), send(who, action, input)])
      for (const { reply } of both) expect([lives, reply]).toMatchObject([lives, { ok: true }])
      expect([lives, await shown(id)]).toMatchObject([lives, after])
      expect([lives, await pledged()]).toEqual([lives, before])
      await away(id)
      passSeconds(LATER_S)
      return cut
    })
    expect(await checkData()).toEqual([])
  },
  LONG_MS,
)
