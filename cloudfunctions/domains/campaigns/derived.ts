import type { CampaignStatus } from '@contract/campaigns'
import { padded } from '../../kernel/rank'
import type { CampaignDocument, Derived } from './documents'
import { isPublicFundraising } from './rules'

const order: Record<CampaignStatus, number> = { open: 1, closed: 0, draft: 0 }

export function derived(campaign: Omit<CampaignDocument, keyof Derived>): Derived {
  const { _id, status, opensOn, updatedAt } = campaign
  const everybody = isPublicFundraising(campaign) ? (['public'] as const) : []
  return {
    lists: status === 'draft' ? [] : ['members', ...everybody],
    runRank: `${order[status]}.${opensOn}.${_id}`,
    deskRank: `${order[status]}.${padded(updatedAt)}.${_id}`,
  }
}
