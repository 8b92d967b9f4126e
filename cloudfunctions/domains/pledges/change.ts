import type { pledges as actions } from '@contract/pledges'
import { dateOf } from '@contract/values/time'
import { textMustPass } from '../../kernel/content-check'
import type { Handler } from '../../kernel/serve'
import { waterMustBeOffered } from '../campaigns/rules'
import { loadCampaign } from '../campaigns/store'
import { bookedBefore } from '../ledger/booked-before'
import { BY_DONOR } from '../ledger/documents'
import { wishOf } from '../ledger/wish'
import { bookWithPaper } from './book-with-paper'
import { ceilingMustHold } from './ceiling'
import { pledgeItems } from './documents'
import { keepPaper } from './keep-paper'
import { datesMustBeAhead, pledgeMustBeHis, sharedChamberName } from './rules'
import { loadPledge, pledgeViewOf } from './store'
import { faceOf, ledgerTermsOf, textsOf } from './terms'

/** The donor himself, until the first payment; the ledger decides whether it is still before it. */
export const change: Handler<typeof actions.change> = async (input, { caller, now }) => {
  const { id, terms } = input
  const pledge = await pledgeItems.get(id)
  pledgeMustBeHis(pledge, caller.id)
  const { campaignId, face, water, instalments } = pledge
  const wish = wishOf(caller, 'pledges.change', input, BY_DONOR, now)
  if (await bookedBefore(campaignId, wish)) return pledgeViewOf(pledge, now)
  const campaign = await loadCampaign(campaignId, caller.roles)
  if (terms.water !== water) waterMustBeOffered(campaign, terms.water)
  datesMustBeAhead(terms, dateOf(now), instalments)
  // What stood before may stay.
  if (terms.amountFen > pledge.amountFen) await ceilingMustHold(campaign, caller.id, id, terms.amountFen)
  const chamberName = sharedChamberName(terms, caller, face)
  await textMustPass(caller.openId, ...textsOf(terms))
  const deed = { kind: 'change' as const, pledgeId: id, terms: ledgerTermsOf(terms), reason: '' }
  await bookWithPaper(campaignId, deed, wish, (push) =>
    keepPaper(id, push, { face: faceOf(terms, chamberName) }),
  )
  return pledgeViewOf(await loadPledge(id), now)
}
