import { fail } from '@contract/errors'
import type { inbox } from '@contract/inbox'
import type { Handler } from '../../kernel/serve'
import { notices } from './documents'
import { unreadOf } from './unread'

/** One's own only; reading what was read changes nothing. */
export const markRead: Handler<typeof inbox.markRead> = async ({ id }, { caller }) => {
  if (caller.id === null) return { unread: 0 }
  if (id !== undefined && (await notices.get(id))?.to !== caller.id) fail('notice.not_found')
  await notices.update({ to: caller.id, read: false, ...(id !== undefined && { _id: id }) }, { read: true })
  return { unread: await unreadOf(caller) }
}
