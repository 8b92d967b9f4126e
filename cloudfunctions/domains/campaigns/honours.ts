import type { campaigns as actions } from '@contract/campaigns'
import { nameQueryOf } from '../../kernel/names'
import type { Handler } from '../../kernel/serve'
import { EVERY_HONOUR, honourKeyOf } from '../pledges/derived'
import { honourPage } from './honour-roll'
import { loadCampaign } from './store'

/** Finds what is shown: names of those who show them, never what 隐名 hides. */
export const honours: Handler<typeof actions.honours> = async ({ id, query, water, cursor }, context) => {
  const campaign = await loadCampaign(id, context.caller.roles)
  const search = query ? nameQueryOf(query) : null
  if (query && !search) return { items: [], next: null }
  const words = search ? search.terms.map(honourKeyOf.term) : []
  const keys = [...(water ? [honourKeyOf.water(water)] : []), ...words]
  return honourPage(campaign._id, keys.length > 0 ? keys : [EVERY_HONOUR], cursor, context.now)
}
