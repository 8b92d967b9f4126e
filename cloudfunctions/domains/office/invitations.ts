import type { office } from '@contract/office'
import type { Handler } from '../../kernel/serve'
import { openInvites, toInvitations } from './open-invites'

export const invitations: Handler<typeof office.invitations> = async (_, { now }) => ({
  items: await toInvitations(await openInvites(now)),
})
