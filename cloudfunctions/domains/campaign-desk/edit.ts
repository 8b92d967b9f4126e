import type { campaignDesk } from '@contract/campaign-desk'
import type { Handler } from '../../kernel/serve'
import { loadAnyCampaign } from '../campaigns/store'
import { toCampaignEditing } from './views'

export const edit: Handler<typeof campaignDesk.edit> = async ({ id }, { now }) =>
  toCampaignEditing(await loadAnyCampaign(id), now)
