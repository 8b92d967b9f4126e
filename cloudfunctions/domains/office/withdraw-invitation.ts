import { roleNames } from '@contract/access'
import { fail } from '@contract/errors'
import type { office } from '@contract/office'
import type { Handler } from '../../kernel/serve'
import { inTransaction } from '../../kernel/transaction'
import { invites } from './documents'
import { handleOf, openInvites } from './open-invites'

/** Withdrawn already is withdrawn; of a use and a withdrawal at once one loses and says so. */
export const withdrawInvitation: Handler<typeof office.withdrawInvitation> = async (
  { id },
  { now, note },
) => {
  const found = (await openInvites(now)).find((invite) => handleOf(invite) === id)
  if (!found) return { id }
  note({ target: `${roleNames[found.role]}的邀请码`, after: '已撤回' })
  await inTransaction(async (tx) => {
    const invite = await tx.get(invites, found._id)
    if (!invite) return
    if (invite.usedBy !== null) fail('office.invite_used')
    await tx.remove(invites, invite._id)
  })
  return { id }
}
