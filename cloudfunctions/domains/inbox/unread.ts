import type { Caller } from '../../kernel/people'
import { notices } from './documents'

/** How many notices wait for this caller. */
export const unreadOf = async ({ id }: Pick<Caller, 'id'>) =>
  id === null ? 0 : notices.count({ to: id, read: false })
