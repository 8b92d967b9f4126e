import type { members } from '@contract/members'
import { makeCursor, pageFrom, readCursor } from '../../kernel/cursor'
import { command } from '../../kernel/database'
import type { Handler } from '../../kernel/serve'
import { applications } from './documents'
import { decidableBy, toApplication } from './views'

const PAGE = 20
const LIST = 'applications'

/** Oldest first. */
export const queue: Handler<typeof members.queue> = async ({ cursor }, { caller, now }) => {
  const after = readCursor(cursor, LIST, now)
  const decidable = decidableBy(caller)
  if (!decidable) return { items: [], next: null }
  const rows = await applications.find({
    where: { ...decidable, ...(after && { rank: command().gt(after) }) },
    order: ['rank', 'asc'],
    limit: PAGE + 1,
  })
  const { items, next } = pageFrom(rows, PAGE, (last) => makeCursor(LIST, last.rank, now))
  return { items: items.map(toApplication), next }
}
