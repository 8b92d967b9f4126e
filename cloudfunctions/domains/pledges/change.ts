import type { pledges as actions } from '@contract/pledges'
import { dateOf } from '@contract/values/time'
import { textMustPass } from '../../kernel/content-check'
import type { Handler } from '../../kernel/serve'
import { waterMustBeOffered } from '../campaigns/rules'
import { loadCampaign } from '../campaigns/store'
import { bookedBefore } from '../ledger/booked-before'
import { BY_DONOR } from '../ledger/documents'
import { wishOf } from '../ledger/wish'
import { pledgeItems } from './documents'
import { bookOrHold, heldBefore } from './hold'
import { keepPaper } from './keep-paper'
import {
  datesMustBeAhead,
  dueDaysMustBePlausible,
  pledgeMustBeBooked,
  pledgeMustBeHis,
  sharedChamberName,
} from './rules'
import { loadPledge, pledgeViewOf } from './store'
import { faceOf, ledgerTermsOf, textsOf } from './terms'

/** The donor himself, until the first payment; the ledger decides whether it is still before it. */
export const change: Handler<typeof actions.change> = async (input, { caller, now }) => {
  const { id, terms } = input
  const pledge = await pledgeItems.get(id)
  pledgeMustBeHis(pledge, caller.id)
  const { campaignId, face, water, instalments } = pledge
  const wish = wishOf(caller, 'pledges.change', input, BY_DONOR, now)
  if ((await bookedBefore(campaignId, wish)) || (await heldBefore(id, wish))) return pledgeViewOf(pledge, now)
  pledgeMustBeBooked(pledge)
  const campaign = await loadCampaign(campaignId, caller.roles)
  if (terms.water !== water) waterMustBeOffered(campaign, terms.water)
  datesMustBeAhead(terms, dateOf(now), instalments)
  dueDaysMustBePlausible(terms, campaign, dateOf(now), instalments)
  const chamberName = sharedChamberName(terms, caller, face)
  await textMustPass(caller.openId, ...textsOf(terms))
  const deed = { kind: 'change' as const, pledgeId: id, terms: ledgerTermsOf(terms), reason: '' }
  await bookOrHold({
    ...{ campaign, personId: caller.id, deed, wish, paper: { face: faceOf(terms, chamberName) } },
    keep: (push, paper) => keepPaper(id, push, paper),
  })
  return pledgeViewOf(await loadPledge(id), now)
}
