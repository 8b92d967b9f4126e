import { loadAnyCampaign } from '../campaigns/store'
import type { PledgeDocument } from '../pledges/documents'
import { changePledge } from '../pledges/store'

/** What the donor had asked for is done; a request that he made meanwhile stays. */
export async function settleRequest({ _id, campaignId, requested }: PledgeDocument): Promise<PledgeDocument> {
  const { secret } = await loadAnyCampaign(campaignId)
  return changePledge(_id, secret, (pledge) =>
    requested && pledge.requested?.at === requested.at ? { requested: null } : null,
  )
}
