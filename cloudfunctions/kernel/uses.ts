import type { Role } from '@contract/access'
import { fail } from '@contract/errors'
import { readingActions, timesAnHour } from '@contract/rates'
import { collection, command } from './database'
import { idFrom, personIdOf } from './ids'

const HOUR_MS = 60 * 60_000
const MINUTE_MS = 60_000

/** How often one person has used which writing action in this hour. Names nobody, so it outlives leaving and coming back. */
interface UseDocument {
  /** Hash of the person's id. */
  _id: string
  /** Hours since 1970. */
  hour: number
  /** `news:save` → times. A path of the database ends at a dot. */
  counts: Record<string, number>
}

const uses = collection<UseDocument>('uses')

const hourOf = (now: number) => Math.floor(now / HOUR_MS)

/** The first few uses of an hour are counted in this instance's memory alone: whoever taps three times costs nothing more. */
const IN_MEMORY = 5
const MAX_REMEMBERED = 20_000

let memory = { hour: 0, counts: new Map<string, number>() }

function remembered(key: string, hour: number): number {
  if (memory.hour !== hour || memory.counts.size > MAX_REMEMBERED) memory = { hour, counts: new Map() }
  const times = (memory.counts.get(key) ?? 0) + 1
  memory.counts.set(key, times)
  return times
}

/**
 * Counts this use and tells the how-manieth it is in this hour; 0 for what only reads. From the fifth on it is one request, which
 * brings the four before it; what other instances still have in memory, four at most each, is not seen.
 */
export async function countUse(openId: string, action: string, now: number): Promise<number> {
  if (!openId || readingActions.has(action)) return 0
  const [_id, hour, key] = [idFrom('u', personIdOf(openId)), hourOf(now), action.replace('.', ':')]
  const times = remembered(`${_id} ${key}`, hour)
  if (times < IN_MEMORY) return times
  const more = times === IN_MEMORY ? IN_MEMORY : 1
  const counted = await uses.updateAndReturn({ _id, hour }, { [`counts.${key}`]: command().inc(more) })
  if (counted) return counted.counts[key] ?? more
  await uses.put({ _id, hour, counts: { [key]: more } })
  return more
}

/** @throws rate.hourly, with the minutes until the hour is over */
export function usesMustStayFew(action: string, used: number, roles: readonly Role[], now: number) {
  const max = timesAnHour(action, roles)
  if (used <= max) return
  const left = (hourOf(now) + 1) * HOUR_MS - now
  fail('rate.hourly', { max, minutes: Math.ceil(left / MINUTE_MS) })
}

/** The daily job. */
export const sweepUses = (now: number): Promise<void> =>
  uses.removeAll({ hour: command().lt(hourOf(now) - 1) })
