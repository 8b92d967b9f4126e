import { fail } from '@contract/errors'
import type { contacts } from '@contract/contacts'
import { people } from '../../kernel/people'
import type { Handler } from '../../kernel/serve'
import { inTransaction } from '../../kernel/transaction'
import { contactRequests, type ContactDocument } from './documents'
import { answererMustLeadTheChamber, requestMustBeUnanswered } from './rules'
import { toRequests } from './views'

/** Of president and secretary the first one answers. The same answer by the same person again changes nothing. */
export const answer: Handler<typeof contacts.answer> = async ({ id, accept }, { caller, now }) => {
  const state = accept ? 'accepted' : 'declined'
  const row = await inTransaction(async (tx) => {
    const found = (await tx.get(contactRequests, id)) ?? fail('contact.not_found')
    const me = await tx.get(people, caller.id ?? '')
    answererMustLeadTheChamber(found, me ?? { posts: [] })
    if (found.answeredBy === caller.id && found.state === state) return found
    requestMustBeUnanswered(found)
    if (accept && !me?.phone) return fail('contact.no_phone')
    const answered: ContactDocument = {
      ...found,
      state,
      answeredBy: caller.id,
      answeredName: caller.name,
      answeredAt: now,
    }
    await tx.put(contactRequests, answered)
    return answered
  })
  return (await toRequests([row], caller.id))[0]!
}
