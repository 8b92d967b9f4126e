import type { CampaignDocument } from '../../../cloudfunctions/domains/campaigns/documents'
import { BY_DONOR, type Deed } from '../../../cloudfunctions/domains/ledger/documents'
import { post } from '../../../cloudfunctions/domains/ledger/post'
import { receive, type Incoming } from '../../../cloudfunctions/domains/ledger/receive'
import { keepPledge, pledgeIdOf } from '../../../cloudfunctions/domains/pledges/new-pledge'
import { ledgerTermsOf } from '../../../cloudfunctions/domains/pledges/terms'
import { idFrom } from '../../../cloudfunctions/kernel/ids'
import { dateOf } from '../../../contract/values/time'
import type { Day } from '../activities/calendar'
import type { SeedPromise } from './promises'

/** The books never run backwards, so everything is done in the order of its days. */
export interface Happening {
  days: number
  book: () => Promise<unknown>
}

export const askIdOf = (campaignId: string, ...what: string[]) => idFrom('k', 'seed', campaignId, ...what)
export const pledgeIdFor = (campaignId: string, key: string) => pledgeIdOf(askIdOf(campaignId, key))

const promise = (
  campaign: CampaignDocument,
  { key, donor, chamberName, terms, made }: SeedPromise,
  day: Day,
) => ({
  days: made,
  book: async () => {
    const at = day(made)
    const askId = askIdOf(campaign._id, key)
    const pledgeId = await keepPledge({ askId, campaign, donor, terms, chamberName, at })
    const deed: Deed = { kind: 'pledge', pledgeId, terms: ledgerTermsOf(terms) }
    await post(campaign._id, deed, { askId, by: BY_DONOR, now: at })
  },
})

/** In two transfers: three fifths, and the rest two days later. */
const inParts = (amountFen: number, transfers: number) => {
  const first = transfers === 1 ? amountFen : Math.floor((amountFen * 3) / 5)
  return [first, amountFen - first].filter((part) => part > 0)
}

const DAY_MS = 24 * 60 * 60_000
const daysFrom = (day: Day, on: string) => Math.round((Date.parse(`${on}T01:00:00Z`) - day(0)) / DAY_MS)

function payments(
  { _id }: CampaignDocument,
  { key, donor, terms, paid, transfers = 1 }: SeedPromise,
  day: Day,
  by: string,
) {
  const pledgeId = pledgeIdFor(_id, key)
  return terms.instalments.slice(0, paid).flatMap(({ dueOn, amountFen }, n): Happening[] =>
    inParts(amountFen, transfers).map((part, i) => {
      const days = daysFrom(day, dueOn) + 2 * i
      const wish = { askId: askIdOf(_id, key, `${n}.${i}`), by, now: day(days, '10:00') }
      const on = dateOf(day(days))
      if (terms.goods !== null) {
        const deed: Deed = { kind: 'goods', pledgeId, on, valueFen: part, reason: '按发票价值确认' }
        return { days, book: () => post(_id, deed, wish) }
      }
      const payer = terms.credit.company || donor.name
      const transfer: Incoming = { on, payer, bankNo: '', shares: [{ pledgeId, amountFen: part }] }
      return { days, book: () => receive(_id, [transfer], wish) }
    }),
  )
}

/** A promise and what came of it, paid by its office `by`. */
export const happeningsOf = (
  campaign: CampaignDocument,
  made: SeedPromise,
  day: Day,
  by: string,
): Happening[] => [promise(campaign, made, day), ...payments(campaign, made, day, by)]
