import { fail } from '@contract/errors'
import type { pledgeDesk } from '@contract/pledge-desk'
import type { Handler } from '../../kernel/serve'
import { chambers } from '../chambers/documents'
import { askIdOf } from '../ledger/ask-id'
import { post } from '../ledger/post'
import { keepPaper } from '../pledges/keep-paper'
import { loadPledge, pledgeViewOf } from '../pledges/store'
import { faceOf, ledgerTermsOf } from '../pledges/terms'
import { amountNote } from './notes'
import { settleRequest } from './settle-request'

/** Whatever the donor has asked for; never below what has come. */
export const change: Handler<typeof pledgeDesk.change> = async (
  { once, id, terms, reason },
  { caller, now, note },
) => {
  const pledge = await loadPledge(id)
  note({ target: pledge.reference, before: amountNote(pledge), after: amountNote(terms) })
  const { chamberId } = terms.credit
  const chamber = chamberId === null ? null : ((await chambers.get(chamberId)) ?? fail('chamber.not_found'))
  const askId = askIdOf(caller, 'pledgeDesk.change', once)
  await keepPaper(id, askId, { face: faceOf(terms, chamber?.name ?? null) })
  const deed = { kind: 'change' as const, pledgeId: id, terms: ledgerTermsOf(terms), reason }
  await post(pledge.campaignId, deed, { askId, by: caller.id ?? '', now })
  return pledgeViewOf(await settleRequest(pledge), now)
}
