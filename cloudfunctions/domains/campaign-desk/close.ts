import type { campaignDesk } from '@contract/campaign-desk'
import { fail } from '@contract/errors'
import type { Handler } from '../../kernel/serve'
import { isDoneAlready, revisionMustBeTheOneSeen } from '../campaigns/rules'
import { changeCampaign, touchedBy } from '../campaigns/store'
import { toCampaignEditing } from './views'

/** No new pledges; money for those that stand goes on arriving. */
export const close: Handler<typeof campaignDesk.close> = async ({ id, rev }, context) => {
  const closed = await changeCampaign(id, (campaign) => {
    if (isDoneAlready(campaign, 'closed', rev, touchedBy(context).updatedBy)) return null
    if (campaign.status !== 'open') fail('campaign.not_open')
    revisionMustBeTheOneSeen(campaign, rev)
    return { status: 'closed', rev: campaign.rev + 1, ...touchedBy(context) }
  })
  context.note({ target: closed.title })
  return toCampaignEditing(closed, context.now)
}
