import type { Input } from '@contract/action'
import type { pledgeDesk } from '@contract/pledge-desk'
import type { PledgeView } from '@contract/pledges'
import type { House } from '../house'
import { inDays, terms } from '../pledges/drafting'
import { newOnce } from '../pledges/world'

type Terms = ReturnType<typeof terms>
type Transfer = Input<typeof pledgeDesk.receive>['transfer']

export const codeOf = async (reply: Promise<{ ok: true } | { ok: false; error: { code: string } }>) => {
  const answer = await reply
  return answer.ok ? null : answer.error.code
}

export const figures = ({ state, pledgedFen, receivedFen, balanceFen }: PledgeView) => ({
  ...{ state, pledgedFen, receivedFen, balanceFen },
})

/** What donors and clerks do with one campaign, in few words. */
export function deskOf(house: () => House, campaign: () => string) {
  const promise = (over: Partial<Terms> & { amountFen?: number } = {}) => terms(house().now(), over)
  const make = (over: Parameters<typeof promise>[0] = {}, who = 'president') =>
    house().get(who, 'pledges.make', { once: newOnce(), campaignId: campaign(), terms: promise(over) })
  const makeRefused = (over: Parameters<typeof promise>[0], who = 'president') =>
    house().refusal(who, 'pledges.make', { once: newOnce(), campaignId: campaign(), terms: promise(over) })
  const today = () => inDays(house().now(), 0)
  const transfer = (shares: Transfer['shares'], over: Partial<Transfer> = {}): Transfer => ({
    ...{ on: today(), payer: '郑海川', bankNo: '' },
    ...{ shares, ...over },
  })
  const payment = (pledgeId: string | null, amountFen: number, over: Partial<Transfer> = {}) => ({
    ...{ once: newOnce(), campaignId: campaign(), transfer: transfer([{ pledgeId, amountFen }], over) },
  })
  const pay = (...of: Parameters<typeof payment>) =>
    house().get('editor', 'pledgeDesk.receive', payment(...of))
  /** After a look at what speaks against it. */
  const payMeant = async (...of: Parameters<typeof payment>) => {
    const input = payment(...of)
    const asked = await house().refusal('editor', 'pledgeDesk.receive', input)
    return house().get('editor', 'pledgeDesk.receive', { ...input, sure: asked?.sure })
  }
  const payRefused = (...of: Parameters<typeof payment>) =>
    house().refusal('editor', 'pledgeDesk.receive', payment(...of))
  const correct = (no: number) =>
    house().ask('editor', 'pledgeDesk.correct', {
      once: newOnce(),
      campaignId: campaign(),
      no,
      reason: '记错了',
    })
  const shown = (id: string) => house().get('editor', 'pledgeDesk.show', { id })
  const ledger = async () =>
    (await house().get('editor', 'pledgeDesk.ledger', { campaignId: campaign() })).items
  const totals = async () =>
    (await house().get('editor', 'campaigns.board', { id: campaign() })).board!.totals
  return {
    promise,
    make,
    makeRefused,
    today,
    transfer,
    payment,
    pay,
    payMeant,
    payRefused,
    correct,
    shown,
    ledger,
    totals,
  }
}
