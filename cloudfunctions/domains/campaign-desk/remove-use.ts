import type { campaignDesk } from '@contract/campaign-desk'
import type { Handler } from '../../kernel/serve'
import { changeCampaign, touchedBy } from '../campaigns/store'
import { toCampaignEditing } from './views'

export const removeUse: Handler<typeof campaignDesk.removeUse> = async ({ id, useId }, context) => {
  const changed = await changeCampaign(id, ({ title, uses, rev }) => {
    const gone = uses.find((use) => use.id === useId)
    // Sent again, it is gone already.
    if (!gone) return null
    context.note({ target: title, before: gone.title })
    return { uses: uses.filter((use) => use !== gone), rev: rev + 1, ...touchedBy(context) }
  })
  return toCampaignEditing(changed, context.now)
}
