import { randomBytes } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import type { campaignDesk } from '@contract/campaign-desk'
import type { CampaignDraft } from '@contract/campaigns'
import { fail } from '@contract/errors'
import { dateOf } from '@contract/values/time'
import type { Context } from '../../kernel/context'
import { textMustPass } from '../../kernel/content-check'
import { wholeDraft } from '../../kernel/files/long-text'
import { newId } from '../../kernel/ids'
import type { Handler } from '../../kernel/serve'
import { campaignItems, type CampaignDocument } from '../campaigns/documents'
import { revisionMustBeTheOneSeen } from '../campaigns/rules'
import { changeCampaign, loadAnyCampaign, touchedBy, withDerived } from '../campaigns/store'
import { cleanCampaign, pageMustFitReaders, textOf } from './draft'
import { missingFor } from './missing'
import { draftOf, toCampaignEditing } from './views'

const begun = (draft: CampaignDraft, blocks: CampaignDocument['blocks'], context: Context) =>
  withDerived({
    ...draft,
    ...{ _id: newId('cp'), status: 'draft', rev: 1, secret: randomBytes(32).toString('hex'), blocks },
    ...{ uses: [], openedAt: null, createdBy: context.caller.id ?? '', ...touchedBy(context) },
  })

/** What people read already stays complete, and passes WeChat's check first. A closed one may lie in the past. */
async function readersMustNotBeLetDown(campaign: CampaignDocument, draft: CampaignDraft, context: Context) {
  if (campaign.status === 'draft') return
  const today = campaign.status === 'open' ? dateOf(context.now) : draft.closesOn
  const missing = missingFor(draft, today)
  if (missing.length > 0) fail('campaign.not_ready', { missing: missing.join('，') })
  await textMustPass(context.caller.openId, ...textOf(draft))
}

/** The same content again changes nothing and is no conflict. */
export const save: Handler<typeof campaignDesk.save> = async (input, context) => {
  const { id, rev } = input
  context.note({ target: input.draft.title })
  const { draft, blocks } = await cleanCampaign(await wholeDraft(input))
  const known = id ? await loadAnyCampaign(id) : null
  pageMustFitReaders(draft, blocks, known?.uses ?? [])
  if (!id || !known) {
    const fresh = begun(draft, blocks, context)
    await campaignItems.insert(fresh)
    return toCampaignEditing(fresh, context.now)
  }
  await readersMustNotBeLetDown(known, draft, context)
  const changed = await changeCampaign(id, (campaign) => {
    if (isDeepStrictEqual(draftOf(campaign), draft)) return null
    revisionMustBeTheOneSeen(campaign, rev)
    return { ...draft, blocks, rev: campaign.rev + 1, ...touchedBy(context) }
  })
  return toCampaignEditing(changed, context.now)
}
