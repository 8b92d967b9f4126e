import { roleNames } from '@contract/access'
import type { office } from '@contract/office'
import type { Handler } from '../../kernel/serve'
import { makeInvite } from './make-invite'

export const invite: Handler<typeof office.invite> = ({ role }, { caller, now, note }) => {
  note({ target: roleNames[role] })
  return makeInvite(role, caller.id ?? '', now)
}
