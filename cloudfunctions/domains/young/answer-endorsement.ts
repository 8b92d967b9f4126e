import { fail } from '@contract/errors'
import type { young } from '@contract/young'
import { dateOf } from '@contract/values/time'
import { people, type PersonDocument } from '../../kernel/people'
import type { Handler } from '../../kernel/serve'
import { inTransaction, type Tx } from '../../kernel/transaction'
import { endorsements, growth, profiles, type EndorsementDocument } from './documents'
import { endorserMustBePresident, youngPostsOf } from './rules'
import { bareProfile, endorsedWords, growthIdOf } from './store'
import { recordOf } from './views'

/** It counts in the register and stands in the growth record: ±1 with it, in the same transaction. */
async function count(tx: Tx, person: PersonDocument, by: 1 | -1, now: number) {
  const [post] = youngPostsOf(person)
  const profile = (await tx.get(profiles, person._id)) ?? (post && bareProfile(person, post, now))
  if (profile) await tx.put(profiles, { ...profile, endorsements: Math.max(0, profile.endorsements + by) })
}

async function accept(tx: Tx, endorsement: EndorsementDocument, person: PersonDocument, now: number) {
  const { personId } = endorsement
  await tx.put(growth, {
    _id: growthIdOf(endorsement),
    personId,
    kind: 'endorsement',
    on: dateOf(now),
    title: endorsedWords(endorsement),
    at: now,
  })
  await count(tx, person, 1, now)
}

async function withdraw(tx: Tx, endorsement: EndorsementDocument, person: PersonDocument, now: number) {
  await tx.remove(growth, growthIdOf(endorsement))
  await count(tx, person, -1, now)
}

/** He may change his mind either way; somebody else's does not exist for him. */
export const answerEndorsement: Handler<typeof young.answerEndorsement> = async (
  { id, accept: isAccepted },
  { caller, now },
) => {
  const state = isAccepted ? 'accepted' : 'declined'
  const person = await inTransaction(async (tx) => {
    const found = await tx.get(endorsements, id)
    const me = await tx.get(people, caller.id ?? '')
    if (!me || found?.personId !== me._id) return fail('young.endorsement_not_found')
    if (found.state === state) return me
    if (isAccepted) endorserMustBePresident(found, await tx.get(people, found.byId))
    await tx.put(endorsements, { ...found, state })
    if (isAccepted) await accept(tx, found, me, now)
    else if (found.state === 'accepted') await withdraw(tx, found, me, now)
    return me
  })
  return recordOf(person)
}
