import type { Role } from '@contract/access'
import { fail, mustHold } from '@contract/errors'
import type { Context } from '../../kernel/context'
import { inTransaction } from '../../kernel/transaction'
import { derived } from './derived'
import { campaignItems, type CampaignDocument, type Derived } from './documents'
import { againstSeeing } from './rules'

export type CampaignChange = Partial<Omit<CampaignDocument, '_id' | keyof Derived>>

/** As the office has it, draft or not. @throws campaign.not_found */
export const loadAnyCampaign = async (id: string) =>
  (await campaignItems.get(id)) ?? fail('campaign.not_found')

/** @throws campaign.not_found, campaign.members_only */
export async function loadCampaign(id: string, who: readonly Role[]): Promise<CampaignDocument> {
  const campaign = await loadAnyCampaign(id)
  mustHold(againstSeeing(campaign, who))
  return campaign
}

export const touchedBy = ({ caller, now }: Pick<Context, 'caller' | 'now'>) => ({
  updatedBy: caller.name ?? '经合办',
  updatedAt: now,
})

export const withDerived = (campaign: Omit<CampaignDocument, keyof Derived>): CampaignDocument => {
  const whole = campaign as CampaignDocument
  return { ...whole, ...derived(whole) }
}

/** Loads, decides, saves in one transaction. `decide` returns null to leave it as it is; it may run several times. */
export const changeCampaign = (
  id: string,
  decide: (campaign: CampaignDocument) => CampaignChange | null,
): Promise<CampaignDocument> =>
  inTransaction(async (tx) => {
    const campaign = (await tx.get(campaignItems, id)) ?? fail('campaign.not_found')
    const change = decide(campaign)
    if (!change) return campaign
    const changed = withDerived({ ...campaign, ...change })
    await tx.update(campaignItems, id, { ...change, ...derived(changed) })
    return changed
  })
