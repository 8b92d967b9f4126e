import type { office as actions } from '@contract/office'
import type { Handlers } from '../../kernel/serve'
import { dismiss } from './dismiss'
import { invitations } from './invitations'
import { invite } from './invite'
import { join } from './join'
import { staff } from './staff'
import { withdrawInvitation } from './withdraw-invitation'

export const office = { join, staff, invite, invitations, withdrawInvitation, dismiss } satisfies Handlers<
  typeof actions
>
