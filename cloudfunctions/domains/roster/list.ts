import type { roster } from '@contract/roster'
import { readPhone } from '@contract/values/phone'
import { makeCursor, pageFrom, readCursor } from '../../kernel/cursor'
import { command } from '../../kernel/database'
import { nameQueryOf } from '../../kernel/names'
import { normalise } from '../../kernel/search-terms'
import type { Handler } from '../../kernel/serve'
import { posts } from '../posts/documents'
import { toRosterRow } from './views'

const PAGE = 30

/** A whole number, its last four digits, or words of names: null when there is nothing in it to look for. */
function termsOf(query: string): string[] | null {
  const phone = readPhone(query)
  if (phone) return [`phone:${phone}`]
  const digits = normalise(query)
  if (/^\d{4}$/.test(digits)) return [`tail:${digits}`]
  return nameQueryOf(query)?.terms ?? null
}

/** By chamber, those in office first, presidents before secretaries. */
export const list: Handler<typeof roster.list> = async ({ query, chamberId, cursor }, { now }) => {
  const name = `roster ${chamberId ?? ''} ${query}`
  const after = readCursor(cursor, name, now)
  const terms = query ? termsOf(query) : []
  if (!terms) return { items: [], next: null }
  const rows = await posts.find({
    where: {
      ...(chamberId && { chamberId }),
      ...(terms.length > 0 && { terms: command().all(terms) }),
      ...(after && { rank: command().gt(after) }),
    },
    order: ['rank', 'asc'],
    limit: PAGE + 1,
  })
  const { items, next } = pageFrom(rows, PAGE, (last) => makeCursor(name, last.rank, now))
  return { items: items.map(toRosterRow), next }
}
