import type { PledgeView } from '@contract/pledges'
import { campaignItems } from '../campaigns/documents'
import { entriesOfMany } from '../ledger/read'
import { pledgeItems } from './documents'
import { toPledgeView } from './views'

const documentsOfPerson = async (personId: string) =>
  (await pledgeItems.findAll({ 'donor.personId': personId })).sort((a, b) => b.pledgedAt - a.pledgedAt)

/** Latest first; what is not booked yet is left out. */
export async function pledgesOfPerson(personId: string, now: number): Promise<PledgeView[]> {
  const held = await documentsOfPerson(personId)
  const campaignIds = held.map(({ campaignId }) => campaignId)
  const [campaigns, entries] = await Promise.all([
    campaignItems.findAllIn('_id', campaignIds, ['title', 'waters', 'receiver', 'secret']),
    entriesOfMany(held),
  ])
  const byId = new Map(campaigns.map((campaign) => [campaign._id, campaign]))
  return held.flatMap((pledge) => {
    const campaign = byId.get(pledge.campaignId)
    const view = campaign && toPledgeView(pledge, campaign, entries.get(pledge._id) ?? [], now)
    return view ? [view] : []
  })
}
