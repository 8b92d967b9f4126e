import { mustHold } from '@contract/errors'
import type { pledges as actions, PledgeTerms } from '@contract/pledges'
import { dateOf } from '@contract/values/time'
import { textMustPass } from '../../kernel/content-check'
import { identityOf } from '../../kernel/me'
import type { Caller } from '../../kernel/people'
import type { Handler } from '../../kernel/serve'
import { againstPledging, waterMustBeOffered } from '../campaigns/rules'
import { loadCampaign } from '../campaigns/store'
import { askIdOf } from '../ledger/ask-id'
import { BY_DONOR } from '../ledger/documents'
import { post } from '../ledger/post'
import { pledgeItems, type Donor } from './documents'
import { keepPledge, pledgeIdOf } from './new-pledge'
import { datesMustBeAhead, sharedChamberName } from './rules'
import { loadPledge, pledgeViewOf } from './store'
import { ledgerTermsOf, textsOf } from './terms'

/** The chamber he speaks for, unless he shares the credit with another of his. */
function donorOf({ id, name, posts, speaksFor }: Caller, { credit }: PledgeTerms): Donor {
  const chamberId = credit.chamberId ?? speaksFor
  const chamberName = posts.find((each) => each.chamberId === chamberId)?.chamberName ?? null
  return { personId: id, name: name ?? '', phone: null, chamberId, chamberName }
}

/** The same form again shows what its first sending made, even after the campaign has closed. */
export const make: Handler<typeof actions.make> = async ({ once, campaignId, terms }, { caller, now }) => {
  const { openId } = identityOf(caller)
  const askId = askIdOf(caller, 'pledges.make', once)
  const campaign = await loadCampaign(campaignId, caller.roles)
  const against = againstPledging(campaign, caller.roles, dateOf(now))
  const known = against && (await pledgeItems.get(pledgeIdOf(askId)))
  if (known && known.lastNo > 0) return pledgeViewOf(known, now)
  mustHold(against)
  waterMustBeOffered(campaign, terms.water)
  datesMustBeAhead(terms, dateOf(now))
  const chamberName = sharedChamberName(terms, caller)
  await textMustPass(openId, ...textsOf(terms))
  const donor = donorOf(caller, terms)
  const pledgeId = await keepPledge({ askId, campaign, donor, terms, chamberName, at: now })
  const deed = { kind: 'pledge' as const, pledgeId, terms: ledgerTermsOf(terms) }
  await post(campaignId, deed, { askId, by: BY_DONOR, now })
  return pledgeViewOf(await loadPledge(pledgeId), now)
}
