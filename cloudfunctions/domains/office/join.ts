import { roleNames } from '@contract/access'
import { AppError, fail } from '@contract/errors'
import type { office } from '@contract/office'
import { people } from '../../kernel/people'
import type { Handler } from '../../kernel/serve'
import { inTransaction } from '../../kernel/transaction'
import { appoint } from './appoint'
import { inviteIdOf } from './codes'
import { attemptIdOf, attempts, invites } from './documents'
import {
  giverMustStillBeManager,
  higherRole,
  inviteMustBeUsable,
  WRONG_WINDOW_MS,
  wrongCodesMustStayFew,
} from './rules'

/** Counted outside the transaction that failed. */
const countWrongCode = (attemptId: string, now: number) =>
  inTransaction(async (tx) => {
    const before = await tx.get(attempts, attemptId)
    const isFresh = !before || now - before.since >= WRONG_WINDOW_MS
    await tx.put(attempts, {
      _id: attemptId,
      wrong: isFresh ? 1 : before.wrong + 1,
      since: isFresh ? now : before.since,
    })
  })

/** A repeated call by the one who used the code answers as the first did, unless he was dismissed since. */
export const join: Handler<typeof office.join> = async ({ code, name }, { caller, now, note }) => {
  const { id, openId } = caller
  if (id === null || openId === null) return fail('access.not_signed_in')
  const attemptId = attemptIdOf(id)
  wrongCodesMustStayFew(await attempts.get(attemptId), now)
  try {
    return await inTransaction(async (tx) => {
      const invite = await tx.get(invites, inviteIdOf(code))
      const me = await tx.get(people, id)
      const isRepeated = invite?.usedBy === id && me?.office
      if (isRepeated) return { id, name: me.name, ...isRepeated, isMe: true }
      inviteMustBeUsable(invite, now)
      giverMustStillBeManager(invite, await tx.get(people, invite.by))
      const role = higherRole(me?.office?.role, invite.role)
      note({ target: name, after: roleNames[role] })
      await tx.update(invites, invite._id, { usedBy: id })
      return { ...(await appoint(tx, { id, openId, name }, role, now)), isMe: true }
    })
  } catch (error) {
    if (error instanceof AppError && error.body.code === 'office.code_invalid')
      await countWrongCode(attemptId, now)
    throw error
  }
}
