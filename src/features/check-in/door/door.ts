import type { CheckInDay, DayRow, Mark } from '@contract/check-in'
import type { SignUpKind } from '@contract/sign-up-kinds'
import { isNamed } from '@contract/values/name-key'
import { isFresh, readCode } from '@contract/values/rotating-code'

/** What a phone at the door knows: the list as it was fetched, and its own marks that the server does not have yet. */
export interface Door {
  day: CheckInDay
  queue: readonly Mark[]
}

/** Who is here, by what the server said and what was marked since. */
export function cameTo({ day, queue }: Door, sessionId: string): Set<string> {
  const came = new Set(
    day.items.filter((row) => row.came.includes(sessionId)).map(({ participantId }) => participantId),
  )
  const inOrder = queue.filter((mark) => mark.sessionId === sessionId).sort((a, b) => a.at - b.at)
  for (const mark of inOrder) {
    if (mark.came) came.add(mark.participantId)
    else came.delete(mark.participantId)
  }
  return came
}

/** A list that the phone kept from before November 2026 says less. */
export const kindOfRow = ({ kind, waiting }: DayRow): SignUpKind => kind ?? (waiting ? 'waiting' : 'seated')

export type Finding =
  | { kind: 'welcome' | 'already' | 'waiting' | 'stale'; row: DayRow }
  | { kind: 'not-signed-up' | 'elsewhere' | 'venue' | 'foreign' }

export function findRow(door: Door, sessionId: string, row: DayRow): Finding {
  if (row.waiting) return { kind: 'waiting', row }
  return { kind: cameTo(door, sessionId).has(row.participantId) ? 'already' : 'welcome', row }
}

/** What a scanned code says about who stands there. @param at by the pages' clock */
export function findScanned(door: Door, sessionId: string, text: string, at: number): Finding {
  const code = readCode(text)
  if (!code) return { kind: 'foreign' }
  if (code.kind === 'V') return { kind: 'venue' }
  if (code.activityId !== door.day.activityId) return { kind: 'elsewhere' }
  const row = door.day.items.find(({ participantId }) => participantId === code.subject)
  if (!row) return { kind: 'not-signed-up' }
  const found = findRow(door, sessionId, row)
  return found.kind === 'welcome' && !isFresh(code, row.secret, at) ? { kind: 'stale', row } : found
}

/** Enough to find somebody by his surname in a class, little enough to draw. */
const MOST_FOUND = 30

/** By the four digits, or by a part of the name or the chamber. */
export function search({ items }: CheckInDay, typed: string): DayRow[] {
  const words = typed.trim()
  if (!words) return []
  if (/^\d{4}$/.test(words)) return items.filter(({ code }) => code === words)
  return items
    .filter(({ name, chamberName }) => isNamed(name, words) || isNamed(chamberName, words))
    .slice(0, MOST_FOUND)
}

/** A clock that was set back must not make a later mark the earlier one. */
export const nextAt = (queue: readonly Mark[], now: number) => Math.max(now, ...queue.map(({ at }) => at + 1))
