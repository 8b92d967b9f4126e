import type { PledgeTerms } from '@contract/pledges'
import { idFrom } from '../../kernel/ids'
import type { CampaignDocument } from '../campaigns/documents'
import { derived } from './derived'
import { pledgeItems, type Derived, type Donor, type PledgeDocument } from './documents'
import { referenceOf } from './reference'
import { faceOf } from './terms'

export interface Promised {
  askId: string
  campaign: Pick<CampaignDocument, '_id' | 'secret'>
  donor: Donor
  terms: PledgeTerms
  /** Of the chamber that shares the credit. */
  chamberName: string | null
  at: number
}

/** The same form always makes the same pledge. */
export const pledgeIdOf = (askId: string) => idFrom('pl', askId)

/** Not booked yet: shown nowhere, counted nowhere. */
export function newPledge(promised: Promised, attempt = 0): PledgeDocument {
  const { askId, campaign, donor, terms, chamberName, at } = promised
  const face = faceOf(terms, chamberName)
  const _id = pledgeIdOf(askId)
  const bare: Omit<PledgeDocument, keyof Derived> = {
    ...{ _id, campaignId: campaign._id, reference: referenceOf(_id, attempt), donor, face, pledgedAt: at },
    papers: { [askId]: { face } },
    ...{ receipt: null, requested: null, contacts: [], reminded: null },
    ...{ lastNo: 0, state: 'standing', water: terms.water, goods: terms.goods, amountFen: terms.amountFen },
    ...{ instalments: [], pledgedFen: 0, receivedFen: 0, nextDueOn: null, dueFen: 0 },
  }
  return { ...bare, ...derived(bare, campaign.secret) }
}

/** Puts the personal part down before anything is booked. Another reference where this one is taken; harmless when it is there already. */
export async function keepPledge(promised: Promised): Promise<string> {
  for (let attempt = 0; ; attempt++) {
    const pledge = newPledge(promised, attempt)
    if ((await pledgeItems.insert(pledge)) || (await pledgeItems.get(pledge._id))) return pledge._id
  }
}
