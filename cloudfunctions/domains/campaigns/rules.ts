import { isAllowed, leaders, mayRead, type Role } from '@contract/access'
import type { Water } from '@contract/campaigns'
import { errorBody, fail, type ErrorBody } from '@contract/errors'
import type { CampaignDocument } from './documents'

/** 慈善法: only who is registered for it, and shows the document, may raise funds among the public. */
export const isPublicFundraising = ({ receiver }: Pick<CampaignDocument, 'receiver'>) =>
  receiver !== null && receiver.registrationNo !== '' && receiver.documentIds.length > 0

type Who = readonly Role[]

/** A draft is nobody's; what is internal is members'. The office looks on at both sides. */
export function againstSeeing(
  campaign: Pick<CampaignDocument, 'receiver' | 'status'>,
  who: Who,
): ErrorBody | null {
  if (campaign.status === 'draft') return errorBody('campaign.not_found')
  if (isPublicFundraising(campaign) || mayRead('members', who)) return null
  return errorBody('campaign.members_only')
}

/** Why nobody pledges now; null while it runs. */
export function againstNewPledges(
  { status, opensOn, closesOn }: Pick<CampaignDocument, 'status' | 'opensOn' | 'closesOn'>,
  today: string,
): ErrorBody | null {
  if (status === 'draft') return errorBody('campaign.not_found')
  if (status === 'closed') return errorBody('campaign.closed')
  if (today < opensOn) return errorBody('campaign.not_begun', { on: opensOn })
  return today > closesOn ? errorBody('campaign.over', { on: closesOn }) : null
}

/** Why this caller cannot pledge; null when he can. The board greys its button with the same words. */
export function againstPledging(
  campaign: Pick<CampaignDocument, 'status' | 'opensOn' | 'closesOn'>,
  who: Who,
  today: string,
): ErrorBody | null {
  const isMember = isAllowed(['member', 'young', ...leaders], who)
  return againstNewPledges(campaign, today) ?? (isMember ? null : errorBody('campaign.pledge_as_member'))
}

export function waterMustBeOffered({ waters }: Pick<CampaignDocument, 'waters'>, water: Water) {
  if (!waters.includes(water)) fail('campaign.water_not_offered')
}

/** The same clerk brought it there from the revision that he saw: the answer was lost, and he asks again. */
export const isDoneAlready = (
  { status, rev, updatedBy }: Pick<CampaignDocument, 'status' | 'rev' | 'updatedBy'>,
  wanted: CampaignDocument['status'],
  seen: number,
  by: string,
) => status === wanted && rev === seen + 1 && updatedBy === by

export function revisionMustBeTheOneSeen(
  { rev, updatedBy }: Pick<CampaignDocument, 'rev' | 'updatedBy'>,
  seen: number | undefined,
) {
  if (rev !== seen) fail('campaign.changed_meanwhile', { name: updatedBy })
}
