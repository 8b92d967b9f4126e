import { randomBytes } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import type { campaignDesk } from '@contract/campaign-desk'
import type { CampaignDraft } from '@contract/campaigns'
import { fail } from '@contract/errors'
import { dateOf } from '@contract/values/time'
import type { Context } from '../../kernel/context'
import { textMustPass } from '../../kernel/content-check'
import { wholeDraft } from '../../kernel/files/long-text'
import { idUnder } from '../../kernel/ids'
import { daysMustBePlausible, yearsAfter } from '../../kernel/plausible-days'
import type { Handler } from '../../kernel/serve'
import { campaignItems, type CampaignDocument } from '../campaigns/documents'
import { revisionMustBeTheOneSeen } from '../campaigns/rules'
import { changeCampaign, loadAnyCampaign, touchedBy, withDerived } from '../campaigns/store'
import { cleanCampaign, pageMustFitReaders, textOf } from './draft'
import { missingFor } from './missing'
import { draftOf, toCampaignEditing } from './views'

const begun = (_id: string, draft: CampaignDraft, blocks: CampaignDocument['blocks'], context: Context) =>
  withDerived({
    ...draft,
    ...{ _id, status: 'draft', rev: 1, secret: randomBytes(32).toString('hex'), blocks },
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

/** No campaign begins or lasts longer than so many years from now. */
const MOST_YEARS = 5

/** What stood before may stay. */
function daysMustBeOfOurTime({ opensOn, closesOn }: CampaignDraft, known: CampaignDraft | null, now: number) {
  const [today, was] = [dateOf(now), [known?.opensOn, known?.closesOn]]
  const unless = (day: string) => (was.includes(day) ? null : day)
  const around = { from: yearsAfter(today, -MOST_YEARS), to: yearsAfter(today, MOST_YEARS) }
  daysMustBePlausible('开始日期', [unless(opensOn)], around)
  daysMustBePlausible('截止日期', [unless(closesOn)], { ...around, to: yearsAfter(opensOn, MOST_YEARS) })
}

/** The same content again changes nothing and is no conflict; a new draft is one under its key. */
export const save: Handler<typeof campaignDesk.save> = async (input, context) => {
  const { rev, key } = input
  context.note({ target: input.draft.title })
  const { draft, blocks } = await cleanCampaign(await wholeDraft(input))
  const id = input.id ?? idUnder('cp', context.caller.id, key)
  const known = input.id ? await loadAnyCampaign(id) : await campaignItems.get(id)
  daysMustBeOfOurTime(draft, known, context.now)
  pageMustFitReaders(draft, blocks, known?.uses ?? [])
  if (!known) {
    const fresh = begun(id, draft, blocks, context)
    if (await campaignItems.insert(fresh)) return toCampaignEditing(fresh, context.now)
  } else await readersMustNotBeLetDown(known, draft, context)
  const changed = await changeCampaign(id, (campaign) => {
    if (isDeepStrictEqual(draftOf(campaign), draft)) return null
    revisionMustBeTheOneSeen(campaign, input.id ? rev : 1)
    return { ...draft, blocks, rev: campaign.rev + 1, ...touchedBy(context) }
  })
  return toCampaignEditing(changed, context.now)
}
