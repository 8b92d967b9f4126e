import type { Returned } from '@contract/action'
import { fail } from '@contract/errors'
import type { pledgeDesk } from '@contract/pledge-desk'
import { command } from '../../kernel/database'
import { loadAnyCampaign } from '../campaigns/store'
import type { Booked } from '../ledger/post'
import { pledgeItems } from '../pledges/documents'
import { deskFields, toDeskPledge } from './views'

/** What was booked, and how the pledges stand after it. */
export async function toRecorded({ entries, already }: Booked): Promise<Returned<typeof pledgeDesk.receive>> {
  const ids = [...new Set(entries.flatMap(({ pledgeId }) => (pledgeId === null ? [] : [pledgeId])))]
  const where = { _id: command().in(ids) }
  const pledges = ids.length > 0 ? await pledgeItems.findAll(where, deskFields) : []
  return { nos: entries.map(({ no }) => no), already, pledges: pledges.map(toDeskPledge) }
}

/** One whose books are open. @throws campaign.not_found, campaign.still_a_draft */
export async function loadRunning(campaignId: string) {
  const campaign = await loadAnyCampaign(campaignId)
  return campaign.status === 'draft' ? fail('campaign.still_a_draft') : campaign
}
