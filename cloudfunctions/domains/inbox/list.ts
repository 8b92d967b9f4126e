import type { inbox, Notice } from '@contract/inbox'
import { makeCursor, pageFrom, readCursor } from '../../kernel/cursor'
import { command } from '../../kernel/database'
import type { Handler } from '../../kernel/serve'
import { notices, type NoticeDocument } from './documents'
import { unreadOf } from './unread'

const PAGE = 20

const toNotice = ({ _id, kind, title, text, path, at, read }: NoticeDocument): Notice => ({
  id: _id,
  ...{ kind, title, text, path, at, read },
})

/** Latest first. */
export const list: Handler<typeof inbox.list> = async ({ cursor }, { caller, now }) => {
  const after = readCursor(cursor, 'inbox', now)
  if (caller.id === null) return { unread: 0, items: [], next: null }
  const [unread, rows] = await Promise.all([
    unreadOf(caller),
    notices.find({
      where: { to: caller.id, ...(after && { rank: command().lt(after) }) },
      order: ['rank', 'desc'],
      limit: PAGE + 1,
    }),
  ])
  const { items, next } = pageFrom(rows, PAGE, (last) => makeCursor('inbox', last.rank, now))
  return { unread, items: items.map(toNotice), next }
}
