import type { office } from '@contract/office'
import type { Handler } from '../../kernel/serve'
import { makeInvite } from './invitations'

export const invite: Handler<typeof office.invite> = ({ role }, { caller, now }) =>
  makeInvite(role, caller.id ?? '', now)
