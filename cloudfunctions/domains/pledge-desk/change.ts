import { fail } from '@contract/errors'
import type { pledgeDesk } from '@contract/pledge-desk'
import { dateOf } from '@contract/values/time'
import type { Handler } from '../../kernel/serve'
import { loadAnyCampaign } from '../campaigns/store'
import { chambers } from '../chambers/documents'
import { bookedBefore } from '../ledger/booked-before'
import { wishOf } from '../ledger/wish'
import { bookWithPaper } from '../pledges/book-with-paper'
import { keepPaper } from '../pledges/keep-paper'
import { dueDaysMustBePlausible } from '../pledges/rules'
import { loadPledge, pledgeViewOf } from '../pledges/store'
import { faceOf, ledgerTermsOf } from '../pledges/terms'
import { amountNote } from './notes'
import { settleRequest } from './settle-request'

/** Whatever the donor has asked for; never below what has come. */
export const change: Handler<typeof pledgeDesk.change> = async (input, { caller, now, note }) => {
  const { id, terms, reason } = input
  const pledge = await loadPledge(id)
  note({ target: pledge.reference, before: amountNote(pledge), after: amountNote(terms) })
  const wish = wishOf(caller, 'pledgeDesk.change', input, caller.id ?? '', now)
  const before = await bookedBefore(pledge.campaignId, wish)
  if (before) return pledgeViewOf(await settleRequest(pledge), now)
  const campaign = await loadAnyCampaign(pledge.campaignId)
  dueDaysMustBePlausible(terms, campaign, dateOf(now), pledge.instalments)
  const { chamberId } = terms.credit
  const chamber = chamberId === null ? null : ((await chambers.get(chamberId)) ?? fail('chamber.not_found'))
  const deed = { kind: 'change' as const, pledgeId: id, terms: ledgerTermsOf(terms), reason }
  await bookWithPaper(pledge.campaignId, deed, wish, (push) =>
    keepPaper(id, push, { face: faceOf(terms, chamber?.name ?? null) }),
  )
  return pledgeViewOf(await settleRequest(pledge), now)
}
