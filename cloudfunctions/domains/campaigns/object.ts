import type { campaigns as actions } from '@contract/campaigns'
import { fail } from '@contract/errors'
import { idFrom } from '../../kernel/ids'
import { identityOf } from '../../kernel/me'
import { padded } from '../../kernel/rank'
import type { Handler } from '../../kernel/serve'
import { entryIdOf, ledgerEntries } from '../ledger/documents'
import { objections, type CampaignDocument } from './documents'
import { bookOf } from './figures'
import { entryNoOf } from './receipt-numbers'
import { loadCampaign } from './store'

const MAX_WAITING = 10

/** The entry that a receipt's public number means. @throws campaign.receipt_not_found */
async function entryNoMeant({ _id, secret }: CampaignDocument, receiptNo: number | null) {
  if (receiptNo === null) return null
  const no = entryNoOf(secret, receiptNo)
  const [entry, head] = await Promise.all([ledgerEntries.get(entryIdOf(_id, no)), bookOf(_id)])
  if (!entry?.receiptRank || no > head.no) return fail('campaign.receipt_not_found')
  return no
}

/** The same words about the same thing are one objection. */
export const object: Handler<typeof actions.object> = async ({ id, no, text }, { caller, now }) => {
  const { id: byId } = identityOf(caller)
  const campaign = await loadCampaign(id, caller.roles)
  const entryNo = await entryNoMeant(campaign, no)
  const objectionId = idFrom('ob', id, byId, String(entryNo), text)
  if (await objections.get(objectionId)) return { id: objectionId }
  const waiting = await objections.count({ byId, state: 'waiting' })
  if (waiting >= MAX_WAITING) fail('objection.too_many', { max: MAX_WAITING })
  await objections.insert({
    ...{ _id: objectionId, campaignId: id, no: entryNo, text, byId, byName: caller.name ?? '', at: now },
    ...{ state: 'waiting', answer: '', answeredBy: '', rank: `0.${padded(now)}.${objectionId}` },
  })
  return { id: objectionId }
}
