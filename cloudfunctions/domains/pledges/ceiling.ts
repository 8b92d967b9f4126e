import { fail } from '@contract/errors'
import type { CampaignDocument } from '../campaigns/documents'
import { books, type LedgerEntry } from '../ledger/documents'
import { entriesOfMany } from '../ledger/read'
import { pledgeLedgerOf } from '../ledger/rules/pledge-ledger'
import { pledgeItems, type PledgeDocument } from './documents'
import { waits } from './held-rules'

/** One member's share of a campaign's goal, and what he may promise whatever the goal is. 分. */
const SHARE = 10
const AT_LEAST_FEN = 100_000_000
const WITHOUT_GOAL_FEN = 1_000_000_000
/** Of one person in one campaign. */
const MAX_STANDING = 20
/** Longer than a function lives: whoever wrote so long ago what he was about to promise will not promise it any more. */
export const ALIVE_MS = 60_000

type Goal = Pick<CampaignDocument, 'goalFen'>

/** How much one member promises in a campaign by himself; what is above it is held until the office confirms it. */
export const ceilingOf = ({ goalFen }: Goal) =>
  goalFen === null ? WITHOUT_GOAL_FEN : Math.max(AT_LEAST_FEN, Math.floor(goalFen / SHARE))

/** `others`: what stands or is under way of each of his other pledges in the campaign; null: it is held. @throws pledge.too_many */
export function isAbove(campaign: Goal, others: readonly (number | null)[], amountFen: number): boolean {
  const standing = others.filter((fen) => fen !== 0)
  if (standing.length >= MAX_STANDING) fail('pledge.too_many', { max: MAX_STANDING })
  return standing.reduce<number>((all, fen) => all + (fen ?? 0), amountFen) > ceilingOf(campaign)
}

type Other = Pick<PledgeDocument, '_id' | 'campaignId' | 'papers' | 'held'>
type Waiting = { pledgeId?: string; terms?: { amountFen: number } }

/** What waits to be booked. */
async function waitingAsks(campaignId: string): Promise<readonly Waiting[]> {
  const fields = ['asks.pledgeId', 'asks.terms.amountFen']
  const [head] = await books.find({ where: { _id: campaignId }, limit: 1, fields })
  return (head?.asks ?? []) as readonly Waiting[]
}

/** Whatever is booked of it, asked of the books, or about to be: the most of these. */
function mostOf(
  { _id, papers, held }: Other,
  asks: readonly Waiting[],
  entries: readonly LedgerEntry[],
  now: number,
): number | null {
  const booked = new Set(entries.map(({ salt }) => salt))
  const underWay = Object.entries(papers).flatMap(([push, { asked }]) =>
    asked && !booked.has(push) && Math.abs(now - asked.at) < ALIVE_MS ? [asked.amountFen] : [],
  )
  const waiting = asks.flatMap(({ pledgeId, terms }) => (pledgeId === _id && terms ? [terms.amountFen] : []))
  const fen = Math.max(pledgeLedgerOf(entries)?.pledgedFen ?? 0, ...underWay, ...waiting)
  return fen === 0 && held?.kind === 'pledge' && waits(held) ? null : fen
}

/**
 * Whoever promises has written down what before he looks here: of several at once the last to write sees all the others, so that
 * together they never come above the ceiling. Read in the order in which a promise moves: paper, ask, entry.
 * @throws pledge.too_many
 */
export async function isAboveCeiling(
  campaign: Goal & { _id: string },
  personId: string | null,
  { pledgeId, amountFen }: { pledgeId: string; amountFen: number },
  now: number,
): Promise<boolean> {
  const where = { campaignId: campaign._id, 'donor.personId': personId }
  const all = await pledgeItems.findAll(where, ['campaignId', 'papers', 'held'])
  const others = all.filter(({ _id }) => _id !== pledgeId)
  const asks = await waitingAsks(campaign._id)
  const entries = await entriesOfMany(all)
  // What stands already may stay.
  if (amountFen <= (pledgeLedgerOf(entries.get(pledgeId) ?? [])?.terms.amountFen ?? 0)) return false
  const sums = others.map((other) => mostOf(other, asks, entries.get(other._id) ?? [], now))
  return isAbove(campaign, sums, amountFen)
}
