import { fail } from '@contract/errors'
import type { contacts } from '@contract/contacts'
import { command } from '../../kernel/database'
import { textMustPass } from '../../kernel/content-check'
import { consentedMe } from '../../kernel/me'
import { people, type Caller } from '../../kernel/people'
import type { Handler } from '../../kernel/serve'
import { inTransaction } from '../../kernel/transaction'
import { chamberSeats, posts } from '../posts/documents'
import { contactRequests, type ContactDocument } from './documents'
import {
  agreementStands,
  chamberMustBeAnothers,
  refusalMustBeRespected,
  waitingRequestsMustStayFew,
} from './rules'
import { toRequests } from './views'

async function chamberThatCanAnswer(chamberId: string) {
  const seats = (await chamberSeats.get(chamberId)) ?? fail('chamber.not_found')
  const ids = [...(seats.presidentPostId ? [seats.presidentPostId] : []), ...seats.secretaryPostIds]
  const bound = { _id: command().in(ids), personId: command().neq(null) }
  const isReachable = ids.length > 0 && (await posts.count(bound)) > 0
  return isReachable ? seats : fail('contact.nobody_there')
}

const asked = (caller: Caller, fromId: string, chamber: { _id: string; name: string }, at: number) => {
  const speaking = caller.posts.find(({ chamberId }) => chamberId === caller.speaksFor)
  const answer = { answeredBy: null, answeredName: null, answeredAt: null }
  return {
    ...{ _id: `${fromId}:${chamber._id}`, fromId, fromName: caller.name ?? '温商' },
    ...{ fromChamberName: speaking?.chamberName ?? '', chamberId: chamber._id, chamberName: chamber.name },
    ...{ state: 'waiting' as const, at, ...answer },
  }
}

/** Asked again while it waits or while a yes stands, it stays the first one. */
export const request: Handler<typeof contacts.request> = async ({ chamberId, message }, { caller, now }) => {
  const me = await consentedMe(caller)
  chamberMustBeAnothers(chamberId, caller)
  const chamber = await chamberThatCanAnswer(chamberId)
  waitingRequestsMustStayFew(
    await contactRequests.count({
      fromId: me._id,
      state: 'waiting',
      chamberId: command().neq(chamberId),
    }),
  )
  await textMustPass(caller.openId, message)
  const fresh: ContactDocument = { ...asked(caller, me._id, chamber, now), message }
  const row = await inTransaction(async (tx) => {
    const known = await tx.get(contactRequests, fresh._id)
    if (known?.state === 'waiting') return known
    if (known?.state === 'accepted') {
      const answerer = known.answeredBy === null ? null : await tx.get(people, known.answeredBy)
      if (agreementStands(known, answerer)) return known
    }
    if (known) refusalMustBeRespected(known, now)
    await tx.put(contactRequests, fresh)
    return fresh
  })
  return (await toRequests([row], me._id))[0]!
}
