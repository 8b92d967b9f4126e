import type { office as actions } from '@contract/office'
import type { Handlers } from '../../kernel/serve'
import { dismiss } from './dismiss'
import { invite } from './invite'
import { join } from './join'
import { staff } from './staff'

export const office = { join, staff, invite, dismiss } satisfies Handlers<typeof actions>
