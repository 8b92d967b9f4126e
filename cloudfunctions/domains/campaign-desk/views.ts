import type { CampaignEditing } from '@contract/campaign-desk'
import type { CampaignDraft } from '@contract/campaigns'
import { dateOf } from '@contract/values/time'
import type { CampaignDocument } from '../campaigns/documents'
import { shelfOf } from '../campaigns/files'
import { isPublicFundraising } from '../campaigns/rules'
import { totalsOf } from '../campaigns/figures'
import { fileIdsOfUses, toUses } from '../campaigns/uses'
import { imageIdsIn, withAddresses } from '../news/content/images'
import { missingFor } from './missing'

export const draftOf = (campaign: CampaignDocument): CampaignDraft => {
  const { title, summary, coverFileId, html, goalFen, opensOn, closesOn, waters, receiver, reminders } =
    campaign
  return { title, summary, coverFileId, html, goalFen, opensOn, closesOn, waters, receiver, reminders }
}

/** The office sees files that WeChat has not passed yet, too. */
export async function toCampaignEditing(campaign: CampaignDocument, now: number): Promise<CampaignEditing> {
  const draft = draftOf(campaign)
  const { coverFileId, receiver, html } = draft
  const documentIds = receiver?.documentIds ?? []
  const ids = [coverFileId, ...documentIds, ...imageIdsIn(html), ...fileIdsOfUses(campaign.uses)]
  const [shelf, totals] = await Promise.all([shelfOf(ids, { checked: false }), totalsOf(campaign._id)])
  return {
    id: campaign._id,
    rev: campaign.rev,
    status: campaign.status,
    draft: { ...draft, html: withAddresses(html, (id) => shelf.find(id)?.url ?? '') },
    cover: shelf.find(coverFileId),
    documents: shelf.all(documentIds),
    uses: toUses(campaign.uses, shelf),
    totals,
    publicFundraising: isPublicFundraising(campaign),
    missing: missingFor(draft, dateOf(now)),
    updatedAt: campaign.updatedAt,
    updatedBy: campaign.updatedBy,
  }
}
