import type { campaignDesk } from '@contract/campaign-desk'
import { fail } from '@contract/errors'
import { dateOf } from '@contract/values/time'
import { textMustPass } from '../../kernel/content-check'
import type { Handler } from '../../kernel/serve'
import type { CampaignDocument } from '../campaigns/documents'
import { isDoneAlready, revisionMustBeTheOneSeen } from '../campaigns/rules'
import { changeCampaign, loadAnyCampaign, touchedBy } from '../campaigns/store'
import { openBook } from '../ledger/open-book'
import { textOf } from './draft'
import { missingFor } from './missing'
import { draftOf, toCampaignEditing } from './views'

function mustBeReady(campaign: CampaignDocument, today: string) {
  if (campaign.status === 'open') fail('campaign.open_already')
  const missing = missingFor(draftOf(campaign), today)
  if (missing.length > 0) fail('campaign.not_ready', { missing: missing.join('，') })
}

/** A closed one may open again. */
export const open: Handler<typeof campaignDesk.open> = async ({ id, rev }, context) => {
  const { now, caller } = context
  const found = await loadAnyCampaign(id)
  context.note({ target: found.title })
  if (isDoneAlready(found, 'open', rev, touchedBy(context).updatedBy)) return toCampaignEditing(found, now)
  mustBeReady(found, dateOf(now))
  await textMustPass(caller.openId, ...textOf(draftOf(found)))
  await openBook(id, now)
  const opened = await changeCampaign(id, (campaign) => {
    revisionMustBeTheOneSeen(campaign, rev)
    mustBeReady(campaign, dateOf(now))
    return {
      ...{ status: 'open', rev: campaign.rev + 1, openedAt: campaign.openedAt ?? now },
      ...touchedBy(context),
    }
  })
  return toCampaignEditing(opened, now)
}
