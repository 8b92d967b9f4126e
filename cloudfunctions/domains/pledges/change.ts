import type { pledges as actions } from '@contract/pledges'
import { dateOf } from '@contract/values/time'
import { textMustPass } from '../../kernel/content-check'
import type { Handler } from '../../kernel/serve'
import { waterMustBeOffered } from '../campaigns/rules'
import { loadCampaign } from '../campaigns/store'
import { askIdOf } from '../ledger/ask-id'
import { BY_DONOR } from '../ledger/documents'
import { post } from '../ledger/post'
import { pledgeItems } from './documents'
import { keepPaper } from './keep-paper'
import { datesMustBeAhead, pledgeMustBeHis, sharedChamberName } from './rules'
import { loadPledge, pledgeViewOf } from './store'
import { faceOf, ledgerTermsOf, textsOf } from './terms'

/** The donor himself, until the first payment; the ledger decides whether it is still before it. */
export const change: Handler<typeof actions.change> = async ({ once, id, terms }, { caller, now }) => {
  const pledge = await pledgeItems.get(id)
  pledgeMustBeHis(pledge, caller.id)
  const { campaignId, face, water, instalments } = pledge
  const campaign = await loadCampaign(campaignId, caller.roles)
  if (terms.water !== water) waterMustBeOffered(campaign, terms.water)
  datesMustBeAhead(terms, dateOf(now), instalments)
  const chamberName = sharedChamberName(terms, caller, face)
  await textMustPass(caller.openId, ...textsOf(terms))
  const askId = askIdOf(caller, 'pledges.change', once)
  await keepPaper(id, askId, { face: faceOf(terms, chamberName) })
  const deed = { kind: 'change' as const, pledgeId: id, terms: ledgerTermsOf(terms), reason: '' }
  await post(campaignId, deed, { askId, by: BY_DONOR, now })
  return pledgeViewOf(await loadPledge(id), now)
}
