import type { PledgeTerms } from '@contract/pledges'
import { idFrom } from '../../kernel/ids'
import type { CampaignDocument } from '../campaigns/documents'
import { derived } from './derived'
import { pledgeItems, type Derived, type Donor, type Paper, type PledgeDocument } from './documents'
import { keepPaper } from './keep-paper'
import { referenceOf } from './reference'
import { faceOf } from './terms'

export interface Promised {
  askId: string
  /** Of this try; its personal part counts when this one is booked. */
  push?: string
  asked?: Paper['asked']
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
  const { askId, push = askId, asked, campaign, donor, terms, chamberName, at } = promised
  const face = faceOf(terms, chamberName)
  const _id = pledgeIdOf(askId)
  const bare: Omit<PledgeDocument, keyof Derived> = {
    ...{ _id, campaignId: campaign._id, reference: referenceOf(_id, attempt), donor, face, pledgedAt: at },
    papers: { [push]: { donor, face, ...(asked && { asked }) } },
    ...{ receipt: null, requested: null, contacts: [], reminded: null },
    ...{ lastNo: 0, state: 'standing', water: terms.water, goods: terms.goods, amountFen: terms.amountFen },
    ...{ instalments: [], pledgedFen: 0, receivedFen: 0, nextDueOn: null, dueFen: 0 },
  }
  return { ...bare, ...derived(bare, campaign.secret) }
}

/**
 * Puts the personal part down before anything is booked. Another reference where this one is taken; beside that of an earlier try of
 * the same form when it is there already.
 */
export async function keepPledge(promised: Promised): Promise<string> {
  for (let attempt = 0; ; attempt++) {
    const pledge = newPledge(promised, attempt)
    const { _id, papers } = pledge
    if (await pledgeItems.insert(pledge)) return _id
    const [push, paper] = Object.entries(papers)[0]!
    if ((await keepPaper(_id, push, paper)) > 0) return _id
  }
}
