import { command } from '../../kernel/database'
import { idFrom } from '../../kernel/ids'
import { people } from '../../kernel/people'
import { invites, type InviteDocument } from './documents'
import { BY_SCRIPT, giverMayStillInvite } from './rules'

/** A handful; the limit is CloudBase's. */
const MAX_OPEN = 1000

/** What a page calls it by: the hash of a code stays here. */
export const handleOf = ({ _id }: InviteDocument) => idFrom('i', _id)

/** Neither used nor too old; the newest first. */
export const openInvites = (now: number): Promise<InviteDocument[]> =>
  invites.find({
    where: { usedBy: null, expiresAt: command().gt(now) },
    order: ['expiresAt', 'desc'],
    limit: MAX_OPEN,
  })

export async function toInvitations(found: readonly InviteDocument[]) {
  const ids = [...new Set(found.map(({ by }) => by))].filter((by) => by !== BY_SCRIPT)
  const where = { _id: command().in(ids) }
  const givers = ids.length > 0 ? await people.find({ where, limit: ids.length }) : []
  const giverOf = new Map(givers.map((giver) => [giver._id, giver]))
  return found.map((invite) => {
    const giver = giverOf.get(invite.by) ?? null
    const by = invite.by === BY_SCRIPT ? '上线脚本' : giver?.name || '已退出的人'
    const { role, at, expiresAt } = invite
    return { id: handleOf(invite), role, by, at, expiresAt, isVoid: !giverMayStillInvite(invite, giver) }
  })
}
