import type { PledgeView } from '@contract/pledges'
import { command } from '../../kernel/database'
import { campaignItems } from '../campaigns/documents'
import { entriesOfMany } from '../ledger/read'
import { pledgeItems } from './documents'
import { toPledgeView } from './views'

/** Of one person, more than anybody has. */
const LIMIT = 100

export const documentsOfPerson = (personId: string) =>
  pledgeItems.find({
    where: { 'donor.personId': personId },
    order: ['pledgedAt', 'desc'],
    limit: LIMIT,
  })

/** Latest first; what is not booked yet is left out. */
export async function pledgesOfPerson(personId: string, now: number): Promise<PledgeView[]> {
  const held = await documentsOfPerson(personId)
  if (held.length === 0) return []
  const where = { _id: command().in([...new Set(held.map(({ campaignId }) => campaignId))]) }
  const [campaigns, entries] = await Promise.all([
    campaignItems.find({ where, limit: LIMIT, fields: ['title', 'waters', 'receiver', 'secret'] }),
    entriesOfMany(held),
  ])
  const byId = new Map(campaigns.map((campaign) => [campaign._id, campaign]))
  return held.flatMap((pledge) => {
    const campaign = byId.get(pledge.campaignId)
    const view = campaign && toPledgeView(pledge, campaign, entries.get(pledge._id) ?? [], now)
    return view ? [view] : []
  })
}
