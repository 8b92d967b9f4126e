import type { audit } from '@contract/audit'
import { fromShanghai } from '@contract/values/time'
import { auditEntries, type AuditDocument } from '../../kernel/audit/entries'
import { makeCursor, pageFrom, readCursor } from '../../kernel/cursor'
import { command } from '../../kernel/database'
import { padded } from '../../kernel/rank'
import { searchQueryOf } from '../../kernel/search-terms'
import type { Handler } from '../../kernel/serve'

const PAGE = 30
const DAY_MS = 24 * 60 * 60_000

const toEntry = ({ _id, at, who, what, input, target, outcome, reason, before, after }: AuditDocument) => ({
  ...{ id: _id, at, who, what, input, target, outcome, reason, before, after },
})

/** Ranks begin with the time, so days are bounds of the rank; a cursor lowers the upper one. '~' comes after every digit. */
function bounds(from: string | undefined, to: string | undefined, after: string | null) {
  const lowest = from ? padded(fromShanghai(from)) : ''
  const above = after ?? (to ? padded(fromShanghai(to) + DAY_MS) : '~')
  return command().gte(lowest).and(command().lt(above))
}

/** Newest first. */
export const search: Handler<typeof audit.search> = async ({ query, from, to, cursor }, { now }) => {
  const name = `audit ${from ?? ''} ${to ?? ''} ${query}`
  const after = readCursor(cursor, name, now)
  const wanted = searchQueryOf(query)
  if (query && !wanted) return { items: [], next: null }
  const rows = await auditEntries.find({
    where: { ...(wanted && { terms: command().all(wanted.terms) }), rank: bounds(from, to, after) },
    order: ['rank', 'desc'],
    limit: PAGE + 1,
  })
  const { items, next } = pageFrom(rows, PAGE, (last) => makeCursor(name, last.rank, now))
  return { items: items.map(toEntry), next }
}
