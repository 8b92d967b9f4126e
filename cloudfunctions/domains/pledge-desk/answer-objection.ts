import { fail } from '@contract/errors'
import type { pledgeDesk } from '@contract/pledge-desk'
import { NOBODY, idFrom } from '../../kernel/ids'
import type { Handler } from '../../kernel/serve'
import { inTransaction } from '../../kernel/transaction'
import { objections, type ObjectionDocument } from '../campaigns/documents'
import { boardPath } from '../campaigns/paths'
import { noticeMessage } from '../deliveries/notice-message'
import { tell } from '../inbox/tell'
import { bookOf } from '../campaigns/figures'
import { ledgerEntries } from '../ledger/documents'

/** 已更正 is said only when the ledger says so too. */
async function correctionMustBeBooked({ campaignId, no }: ObjectionDocument) {
  if (no === null) return
  const [found, head] = await Promise.all([
    ledgerEntries.find({ where: { campaignId, of: no, kind: 'corrected' }, limit: 1 }),
    bookOf(campaignId),
  ])
  if (!found[0] || found[0].no > head.no) fail('objection.not_corrected')
}

const settledAs = (corrected: boolean) => (corrected ? 'corrected' : 'answered') as ObjectionDocument['state']

export const answerObjection: Handler<typeof pledgeDesk.answerObjection> = async (
  { id, answer, corrected },
  { caller, now, note },
) => {
  const found = (await objections.get(id)) ?? fail('objection.not_found')
  note({ target: found.text, after: answer })
  if (corrected) await correctionMustBeBooked(found)
  const state = settledAs(corrected)
  await inTransaction(async (tx) => {
    const {
      state: before,
      answer: known,
      rank,
    } = (await tx.get(objections, id)) ?? fail('objection.not_found')
    if (before === state && known === answer) return
    if (before !== 'waiting') fail('objection.answered')
    const answeredBy = caller.name ?? '经合办'
    await tx.update(objections, id, { state, answer, answeredBy, rank: rank.replace(/^0/, '1') })
  })
  const said = { title: corrected ? '您指出的问题已更正' : '您的意见有了答复', text: answer, at: now }
  if (found.byId !== NOBODY)
    await tell([
      {
        ...{ id: idFrom('nt', 'objection', id), to: found.byId, kind: 'pledge', ...said },
        ...{ path: boardPath(found.campaignId), message: noticeMessage(said) },
      },
    ])
  return { id }
}
