import { isDeepStrictEqual } from 'node:util'
import type { campaignDesk } from '@contract/campaign-desk'
import { fail } from '@contract/errors'
import { dateOf } from '@contract/values/time'
import { textMustPass } from '../../kernel/content-check'
import { loadFiles } from '../../kernel/files/documents'
import { filesMustBe } from '../../kernel/files/fitting'
import { newId } from '../../kernel/ids'
import { daysMustBePlausible, yearsAfter } from '../../kernel/plausible-days'
import type { Handler } from '../../kernel/serve'
import type { CampaignUse } from '../campaigns/documents'
import { changeCampaign, loadAnyCampaign, touchedBy } from '../campaigns/store'
import { pageMustFitReaders } from './draft'
import { draftOf, toCampaignEditing } from './views'

const isSame = ({ id: _, ...a }: CampaignUse, { id: __, ...b }: CampaignUse) => isDeepStrictEqual(a, b)
const latestFirst = (a: CampaignUse, b: CampaignUse) => (a.on < b.on ? 1 : -1)

/** The same report sent twice stands there once. */
export const addUse: Handler<typeof campaignDesk.addUse> = async ({ id, use }, context) => {
  if (use.on > dateOf(context.now)) fail('campaign.use_in_future')
  const campaign = await loadAnyCampaign(id)
  const { title, blocks } = campaign
  if (campaign.status === 'draft') fail('campaign.still_a_draft')
  daysMustBePlausible('使用日期', [use.on], { from: yearsAfter(campaign.opensOn, -1) })
  const files = await loadFiles([...use.fileIds, ...use.photoIds])
  filesMustBe('attachment', files, use.fileIds)
  filesMustBe('image', files, use.photoIds)
  await textMustPass(context.caller.openId, use.title, use.text)
  context.note({ target: title, after: use.title })
  const added = { id: newId('u'), ...use }
  const others = campaign.uses.filter((known) => !isSame(known, added))
  pageMustFitReaders(draftOf(campaign), blocks, [...others, added])
  const changed = await changeCampaign(id, ({ uses, rev }) =>
    uses.some((known) => isSame(known, added))
      ? null
      : { uses: [...uses, added].sort(latestFirst), rev: rev + 1, ...touchedBy(context) },
  )
  return toCampaignEditing(changed, context.now)
}
