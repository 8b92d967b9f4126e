import * as v from 'valibot'
import { fail } from '@contract/errors'

const LIFETIME_MS = 24 * 60 * 60_000

const shape = v.strictObject({ list: v.string(), after: v.string(), at: v.number() })

/** Where a page ended. `list` names the list it belongs to: filters, search and the caller's level. */
export const makeCursor = (list: string, after: string, now: number) =>
  Buffer.from(JSON.stringify({ list, after, at: now })).toString('base64url')

function read(cursor: string) {
  try {
    const parsed = v.safeParse(shape, JSON.parse(Buffer.from(cursor, 'base64url').toString()))
    return parsed.success ? parsed.output : null
  } catch {
    return null
  }
}

/** The rank after which to go on; null for the first page. @throws input.cursor_invalid, input.cursor_expired */
export function readCursor(cursor: string | undefined, list: string, now: number): string | null {
  if (cursor === undefined) return null
  const found = read(cursor)
  if (!found || found.list !== list || found.at > now + LIFETIME_MS) return fail('input.cursor_invalid')
  if (now - found.at > LIFETIME_MS) return fail('input.cursor_expired')
  return found.after
}

/** Cuts a page out of one row more than it holds. */
export function pageFrom<T>(rows: T[], size: number, next: (last: T) => string) {
  const items = rows.slice(0, size)
  const last = items.at(-1)
  return { items, next: rows.length > size && last ? next(last) : null }
}
