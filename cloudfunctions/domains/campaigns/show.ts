import type { CampaignPage, campaigns as actions } from '@contract/campaigns'
import type { Block } from '@contract/values/blocks'
import { mayRead } from '@contract/access'
import { dateOf } from '@contract/values/time'
import type { Handler } from '../../kernel/serve'
import { mentions } from '../news/mentions'
import type { CampaignDocument } from './documents'
import { shelfOf, type Shelf } from './files'
import { againstPledging, isPublicFundraising } from './rules'
import { loadCampaign } from './store'
import { fileIdsOfUses, toUses } from './uses'
import { accountOf, headOf } from './views'

/** Pictures that WeChat has not passed are left out. */
const blocksOf = ({ blocks }: CampaignDocument, shelf: Shelf): Block[] =>
  blocks.flatMap((block): Block[] => {
    if (block.kind !== 'image') return [block]
    const { fileId, width, height, caption } = block
    const file = shelf.find(fileId)
    return file ? [{ kind: 'image', url: file.url, width, height, caption }] : []
  })

const fileIdsOf = ({ blocks, receiver, uses }: CampaignDocument) => [
  ...blocks.flatMap((block) => (block.kind === 'image' ? [block.fileId] : [])),
  ...(receiver?.documentIds ?? []),
  ...fileIdsOfUses(uses),
]

export const show: Handler<typeof actions.show> = async ({ id }, { caller, now }): Promise<CampaignPage> => {
  const campaign = await loadCampaign(id, caller.roles)
  const [shelf, head, news] = await Promise.all([
    shelfOf(fileIdsOf(campaign), { checked: true }),
    headOf(campaign),
    mentions(campaign.title, caller),
  ])
  const why = againstPledging(campaign, caller.roles, dateOf(now))?.message ?? null
  return {
    ...head,
    blocks: blocksOf(campaign, shelf),
    account: mayRead('members', caller.roles) ? accountOf(campaign) : null,
    registrationNo: campaign.receiver?.registrationNo ?? '',
    documents: shelf.all(campaign.receiver?.documentIds ?? []),
    uses: toUses(campaign.uses, shelf),
    news,
    can: { pledge: { why }, share: isPublicFundraising(campaign) },
  }
}
