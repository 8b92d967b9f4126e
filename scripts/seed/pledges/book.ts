import type { CampaignDocument } from '../../../cloudfunctions/domains/campaigns/documents'
import {
  books,
  BY_DONOR,
  transfers,
  type Ask,
  type Deed,
  type TransferDocument,
} from '../../../cloudfunctions/domains/ledger/documents'
import { settleWaiting } from '../../../cloudfunctions/domains/ledger/settle-waiting'
import { pledgeItems } from '../../../cloudfunctions/domains/pledges/documents'
import { newPledge, pledgeIdOf } from '../../../cloudfunctions/domains/pledges/new-pledge'
import { ledgerTermsOf } from '../../../cloudfunctions/domains/pledges/terms'
import { command } from '../../../cloudfunctions/kernel/database'
import { idFrom, newId } from '../../../cloudfunctions/kernel/ids'
import { dateOf } from '../../../contract/values/time'
import type { Day } from '../activities/calendar'
import type { SeedPromise } from './promises'

export const askIdOf = (campaignId: string, ...what: string[]) => idFrom('k', 'seed', campaignId, ...what)
export const pledgeIdFor = (campaignId: string, key: string) => pledgeIdOf(askIdOf(campaignId, key))

/** What is asked of the books, and who paid. */
export interface Happening {
  ask: Ask
  transfer: TransferDocument | null
}

const asked = (deed: Deed, id: string, at: number, by: string): Ask => ({
  ...deed,
  ...{ id, push: newId('a'), at, by },
})

/** Money, for a pledge or for none. */
export function payment(
  campaignId: string,
  what: string[],
  paid: { payer: string; pledgeId: string | null; amountFen: number; at: number },
  by: string,
): Happening {
  const { payer, pledgeId, amountFen, at } = paid
  const id = askIdOf(campaignId, ...what)
  const transfer = { _id: `${id}-0`, campaignId, on: dateOf(at), payer, bankNo: '', at }
  const receipt = { transferId: transfer._id, on: transfer.on, bankNo: '', shares: [{ pledgeId, amountFen }] }
  return { ask: asked({ kind: 'receive', receipts: [receipt] }, id, at, by), transfer }
}

/** In two transfers: three fifths, and the rest two days later. */
const inParts = (amountFen: number, times: number) => {
  const first = times === 1 ? amountFen : Math.floor((amountFen * 3) / 5)
  return [first, amountFen - first].filter((part) => part > 0)
}

const DAY_MS = 24 * 60 * 60_000
const AT_TEN_MS = 2 * 60 * 60_000

function payments({ _id }: CampaignDocument, made: SeedPromise, by: string): Happening[] {
  const { key, donor, terms, paid, transfers: times = 1 } = made
  const pledgeId = pledgeIdFor(_id, key)
  return terms.instalments.slice(0, paid).flatMap(({ dueOn, amountFen }, n) =>
    inParts(amountFen, times).map((part, i) => {
      const at = Date.parse(`${dueOn}T00:00:00Z`) + AT_TEN_MS + 2 * i * DAY_MS
      const what = [key, `${n}.${i}`]
      const payer = terms.credit.company || donor.name
      if (terms.goods === null) return payment(_id, what, { payer, pledgeId, amountFen: part, at }, by)
      const deed: Deed = { kind: 'goods', pledgeId, on: dueOn, valueFen: part, reason: '按发票价值确认' }
      return { ask: asked(deed, askIdOf(_id, ...what), at, by), transfer: null }
    }),
  )
}

/** A promise and what came of it, typed in by the clerk `by`. */
export function happeningsOf(
  campaign: CampaignDocument,
  made: SeedPromise,
  day: Day,
  by: string,
): Happening[] {
  const { _id } = campaign
  const pledgeId = pledgeIdFor(_id, made.key)
  const deed: Deed = { kind: 'pledge', pledgeId, terms: ledgerTermsOf(made.terms) }
  const promise = asked(deed, askIdOf(_id, made.key), day(made.made), BY_DONOR)
  return [{ ask: promise, transfer: null }, ...payments(campaign, made, by)]
}

const documentOf = (campaign: CampaignDocument, made: SeedPromise, day: Day) =>
  newPledge({ ...made, askId: askIdOf(campaign._id, made.key), campaign, at: day(made.made) })

/** Everything at once, in the order of its days, by the rule that books whatever waits. */
export async function bookAll(
  campaign: CampaignDocument,
  promises: readonly SeedPromise[],
  happenings: readonly Happening[],
  day: Day,
  now: number,
) {
  await pledgeItems.insertMissing(promises.map((made) => documentOf(campaign, made, day)))
  await transfers.insertMissing(happenings.flatMap(({ transfer }) => (transfer ? [transfer] : [])))
  const asks = happenings.map(({ ask }) => ask).sort((a, b) => a.at - b.at)
  const change = { asks: command().push(asks), asked: command().inc(asks.length), touchedAt: now }
  await books.updateAndReturn({ _id: campaign._id }, change)
  await settleWaiting(now)
}
