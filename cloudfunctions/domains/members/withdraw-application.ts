import { fail } from '@contract/errors'
import type { members } from '@contract/members'
import type { Handler } from '../../kernel/serve'
import { inTransaction } from '../../kernel/transaction'
import { applications } from './documents'
import { applicationMustBeWaiting } from './rules'
import { standingOf } from './views'

/** Somebody else's application does not exist for him. */
export const withdrawApplication: Handler<typeof members.withdrawApplication> = async (
  { id },
  { caller },
) => {
  await inTransaction(async (tx) => {
    const found = await tx.get(applications, id)
    if (!found || found.personId !== caller.id) return fail('application.not_found')
    if (found.state === 'withdrawn') return
    applicationMustBeWaiting(found)
    await tx.put(applications, { ...found, state: 'withdrawn', queue: '' })
  })
  return standingOf(caller)
}
