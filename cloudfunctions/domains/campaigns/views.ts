import type { Board, CampaignPage } from '@contract/campaigns'
import { loadFiles } from '../../kernel/files/documents'
import { urlsOf } from '../../kernel/files/urls'
import type { CampaignDocument } from './documents'
import { isPublicFundraising } from './rules'

/** A cover that WeChat has not passed is not shown. */
async function coverOf({ coverFileId }: CampaignDocument): Promise<string | null> {
  if (!coverFileId) return null
  const file = (await loadFiles([coverFileId])).get(coverFileId)
  if (file?.check !== 'passed') return null
  return (await urlsOf([file.cloudFileId]))(file.cloudFileId) || null
}

export async function headOf(campaign: CampaignDocument): Promise<Board['campaign']> {
  const { _id, title, summary, status, goalFen, opensOn, closesOn, waters, receiver } = campaign
  return {
    ...{ id: _id, title, summary, status, goalFen, opensOn, closesOn, waters },
    coverUrl: await coverOf(campaign),
    publicFundraising: isPublicFundraising(campaign),
    receiverName: receiver?.name ?? '',
  }
}

/** Where transfers go. */
export function accountOf({ receiver }: Pick<CampaignDocument, 'receiver'>): CampaignPage['account'] {
  if (!receiver) return null
  const { name, bank, accountName, accountNo } = receiver
  return { receiver: name, bank, accountName, accountNo }
}
