import { mustHold } from '@contract/errors'
import type { pledges as actions, PledgeTerms } from '@contract/pledges'
import { dateOf } from '@contract/values/time'
import { textMustPass } from '../../kernel/content-check'
import { identityOf } from '../../kernel/me'
import type { Caller } from '../../kernel/people'
import type { Handler } from '../../kernel/serve'
import { againstPledging, waterMustBeOffered } from '../campaigns/rules'
import { loadCampaign } from '../campaigns/store'
import { bookedBefore } from '../ledger/booked-before'
import { BY_DONOR } from '../ledger/documents'
import { wishOf } from '../ledger/wish'
import type { Donor } from './documents'
import { bookOrHold, heldBefore } from './hold'
import { keepPledge, pledgeIdOf } from './new-pledge'
import { datesMustBeAhead, dueDaysMustBePlausible, sharedChamberName } from './rules'
import { loadPledge, pledgeViewOf } from './store'
import { faceOf, ledgerTermsOf, textsOf } from './terms'

/** The chamber he speaks for, unless he shares the credit with another of his. */
function donorOf({ id, name, posts, speaksFor }: Caller, { credit }: PledgeTerms): Donor {
  const chamberId = credit.chamberId ?? speaksFor
  const chamberName = posts.find((each) => each.chamberId === chamberId)?.chamberName ?? null
  return { personId: id, name: name ?? '', phone: null, chamberId, chamberName }
}

/** The same form again shows what its first sending made, even after the campaign has closed. */
export const make: Handler<typeof actions.make> = async (input, { caller, now }) => {
  const { campaignId, terms } = input
  const { openId } = identityOf(caller)
  const wish = wishOf(caller, 'pledges.make', input, BY_DONOR, now)
  const pledgeId = pledgeIdOf(wish.askId)
  const campaign = await loadCampaign(campaignId, caller.roles)
  if (await bookedBefore(campaignId, wish)) return pledgeViewOf(await loadPledge(pledgeId), now)
  const held = await heldBefore(pledgeId, wish)
  if (held) return pledgeViewOf(held, now)
  mustHold(againstPledging(campaign, caller.roles, dateOf(now)))
  waterMustBeOffered(campaign, terms.water)
  datesMustBeAhead(terms, dateOf(now))
  dueDaysMustBePlausible(terms, campaign, dateOf(now))
  const chamberName = sharedChamberName(terms, caller)
  await textMustPass(openId, ...textsOf(terms))
  const donor = donorOf(caller, terms)
  const promised = { campaign, donor, terms, chamberName, askId: wish.askId, at: now }
  await bookOrHold({
    ...{ campaign, personId: caller.id, wish, paper: { donor, face: faceOf(terms, chamberName) } },
    deed: { kind: 'pledge', pledgeId, terms: ledgerTermsOf(terms) },
    keep: (push, { asked }) => keepPledge({ ...promised, push, asked }),
  })
  return pledgeViewOf(await loadPledge(pledgeId), now)
}
