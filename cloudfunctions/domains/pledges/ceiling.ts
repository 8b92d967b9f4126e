import { fail } from '@contract/errors'
import { formatYuan } from '@contract/values/money'
import type { CampaignDocument } from '../campaigns/documents'
import { pledgeItems, type PledgeDocument } from './documents'

/** One member's share of a campaign's goal, and what he may promise whatever the goal is. 分. */
const SHARE = 10
const AT_LEAST_FEN = 100_000_000
const WITHOUT_GOAL_FEN = 1_000_000_000
/** Of one person in one campaign. */
const MAX_STANDING = 20

type Goal = Pick<CampaignDocument, 'goalFen'>

/** How much one member promises in a campaign by himself; above it the office makes sure and writes it down. */
export const ceilingOf = ({ goalFen }: Goal) =>
  goalFen === null ? WITHOUT_GOAL_FEN : Math.max(AT_LEAST_FEN, Math.floor(goalFen / SHARE))

type Standing = Pick<PledgeDocument, '_id' | 'pledgedFen'>

/** `others`: his pledges in the campaign, beside this one. @throws pledge.too_many, pledge.above_ceiling */
export function mustStayBelow(campaign: Goal, others: readonly Standing[], amountFen: number) {
  const standing = others.filter(({ pledgedFen }) => pledgedFen > 0)
  if (standing.length >= MAX_STANDING) fail('pledge.too_many', { max: MAX_STANDING })
  const sum = standing.reduce((all, { pledgedFen }) => all + pledgedFen, amountFen)
  const max = ceilingOf(campaign)
  if (sum > max) fail('pledge.above_ceiling', { max: formatYuan(max) })
}

/** One member alone does not move what is public as he likes. */
export async function ceilingMustHold(
  campaign: Goal & { _id: string },
  personId: string | null,
  pledgeId: string,
  amountFen: number,
) {
  const where = { campaignId: campaign._id, 'donor.personId': personId }
  const held = await pledgeItems.findAll(where, ['pledgedFen'])
  mustStayBelow(
    campaign,
    held.filter(({ _id }) => _id !== pledgeId),
    amountFen,
  )
}
