import type { campaignDesk } from '@contract/campaign-desk'
import type { Handler } from '../../kernel/serve'
import { campaignItems, objections, type CampaignDocument } from '../campaigns/documents'
import { countersOf } from '../campaigns/figures'
import { GOODS_WAITING, HELD, REQUESTED } from '../pledges/derived'
import { bankRows, pledgeItems } from '../pledges/documents'

/** A house has a few a year. */
const LIMIT = 100

async function rowOf({ _id, title, status, opensOn, closesOn }: CampaignDocument) {
  const campaignId = _id
  const [{ pledgedFen, receivedFen, pledges, unmatchedFen }, ...waiting] = await Promise.all([
    countersOf(campaignId),
    objections.count({ campaignId, state: 'waiting' }),
    bankRows.count({ campaignId, state: 'open' }),
    pledgeItems.count({ campaignId, keys: GOODS_WAITING }),
    pledgeItems.count({ campaignId, keys: REQUESTED }),
    pledgeItems.count({ campaignId, keys: HELD }),
  ])
  return {
    ...{ id: _id, title, status, opensOn, closesOn, totals: { pledgedFen, receivedFen, pledges } },
    todo: waiting.reduce((sum, count) => sum + count, 0) + (unmatchedFen > 0 ? 1 : 0),
  }
}

/** Open ones first. */
export const list: Handler<typeof campaignDesk.list> = async () => {
  const fields = ['title', 'status', 'opensOn', 'closesOn']
  const found = await campaignItems.find({ where: {}, order: ['deskRank', 'desc'], limit: LIMIT, fields })
  return { items: await Promise.all(found.map(rowOf)) }
}
