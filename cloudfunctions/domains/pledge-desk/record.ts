import { fail } from '@contract/errors'
import type { pledgeDesk } from '@contract/pledge-desk'
import { dateOf } from '@contract/values/time'
import { people } from '../../kernel/people'
import type { Handler } from '../../kernel/serve'
import { waterMustBeOffered } from '../campaigns/rules'
import { chambers } from '../chambers/documents'
import { bookedBefore } from '../ledger/booked-before'
import { wishOf } from '../ledger/wish'
import { bookWithPaper } from '../pledges/book-with-paper'
import type { Donor } from '../pledges/documents'
import { keepPledge, pledgeIdOf } from '../pledges/new-pledge'
import { dueDaysMustBePlausible } from '../pledges/rules'
import { loadPledge, pledgeViewOf } from '../pledges/store'
import { ledgerTermsOf } from '../pledges/terms'
import { amountNote } from './notes'
import { loadRunning } from './recorded'

const nameOf = async (chamberId: string | null) =>
  chamberId === null ? null : ((await chambers.get(chamberId)) ?? fail('chamber.not_found')).name

/** Whoever has this number, confirmed by WeChat, finds the pledge among his own. */
async function personWith(phone: string | null): Promise<string | null> {
  if (phone === null) return null
  const found = await people.find({ where: { phone, phoneVerified: true }, limit: 2, fields: ['_id'] })
  return found.length === 1 ? found[0]!._id : null
}

/** Made at a meeting or on the phone, perhaps days ago: while the campaign is open, whatever its days, and for dates that may have passed. */
export const record: Handler<typeof pledgeDesk.record> = async (input, { caller, now, note }) => {
  const { campaignId, donor, terms } = input
  const campaign = await loadRunning(campaignId)
  note({ target: `${donor.name}（${campaign.title}）`, after: amountNote(terms) })
  const wish = wishOf(caller, 'pledgeDesk.record', input, caller.id ?? '', now)
  const pledgeId = pledgeIdOf(wish.askId)
  if (await bookedBefore(campaignId, wish)) return pledgeViewOf(await loadPledge(pledgeId), now)
  if (campaign.status === 'closed') fail('campaign.closed')
  waterMustBeOffered(campaign, terms.water)
  dueDaysMustBePlausible(terms, campaign, dateOf(now))
  const [chamberName, ownChamber, personId] = await Promise.all([
    nameOf(terms.credit.chamberId),
    nameOf(donor.chamberId),
    personWith(donor.phone),
  ])
  const who: Donor = { personId, ...donor, chamberName: ownChamber }
  const promised = { campaign, donor: who, terms, chamberName, at: now }
  const deed = { kind: 'pledge' as const, pledgeId, terms: ledgerTermsOf(terms) }
  await bookWithPaper(campaignId, deed, wish, (push) => keepPledge({ ...promised, askId: wish.askId, push }))
  return pledgeViewOf(await loadPledge(pledgeId), now)
}
