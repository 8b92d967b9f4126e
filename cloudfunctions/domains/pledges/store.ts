import { fail } from '@contract/errors'
import type { PledgeView } from '@contract/pledges'
import { inTransaction } from '../../kernel/transaction'
import { loadAnyCampaign } from '../campaigns/store'
import { entriesOf } from '../ledger/read'
import { derived } from './derived'
import { pledgeItems, type Derived, type Figures, type PledgeDocument } from './documents'
import { toPledgeView } from './views'

/** What is not the ledger's to write. */
export type PledgeChange = Partial<Omit<PledgeDocument, '_id' | 'lastNo' | keyof Figures | keyof Derived>>

/** @throws pledge.not_found */
export const loadPledge = async (id: string) => (await pledgeItems.get(id)) ?? fail('pledge.not_found')

/** `secret`: the campaign's. `decide` returns null to leave it as it is; it may run several times. */
export const changePledge = (
  id: string,
  secret: string,
  decide: (pledge: PledgeDocument) => PledgeChange | null,
): Promise<PledgeDocument> =>
  inTransaction(async (tx) => {
    const pledge = (await tx.get(pledgeItems, id)) ?? fail('pledge.not_found')
    const change = decide(pledge)
    if (!change) return pledge
    const changed = { ...pledge, ...change }
    const found = derived(changed, secret)
    await tx.update(pledgeItems, id, { ...change, ...found })
    return { ...changed, ...found }
  })

/** As its donor and the office see it. @throws pledge.not_found while it is not booked */
export async function pledgeViewOf(pledge: PledgeDocument, now: number): Promise<PledgeView> {
  const [campaign, entries] = await Promise.all([
    loadAnyCampaign(pledge.campaignId),
    entriesOf(pledge.campaignId, pledge._id),
  ])
  return toPledgeView(pledge, campaign, entries, now) ?? fail('pledge.not_found')
}
