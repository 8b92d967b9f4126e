import { dateOf, fromShanghai, timeOf } from '@contract/values/time'

const DAY_MS = 24 * 60 * 60_000
/** On the Shanghai clock. */
const QUIET_FROM = '21:30'
const QUIET_UNTIL = '07:30'

/** Nobody's phone is to ring. */
export const isQuiet = (at: number) => timeOf(at) >= QUIET_FROM || timeOf(at) < QUIET_UNTIL

/** The same moment, or the end of the night that it falls into. */
export function afterQuiet(at: number): number {
  if (!isQuiet(at)) return at
  const isEvening = timeOf(at) >= QUIET_FROM
  return fromShanghai(dateOf(isEvening ? at + DAY_MS : at), QUIET_UNTIL)
}

/** When so much time has passed outside the quiet hours: a clock that stands still while nobody may be called. */
export function wakingEnd(from: number, ms: number): number {
  let [at, left] = [afterQuiet(from), ms]
  for (;;) {
    const evening = fromShanghai(dateOf(at), QUIET_FROM)
    if (at + left <= evening) return at + left
    left -= evening - at
    at = afterQuiet(evening)
  }
}

export interface Haste {
  /** He has just asked for it himself, so he is awake. */
  urgent?: boolean
  /** When it is of no use any more. */
  until?: number | null
}

/** What would be of no use in the morning is said in the night. */
export const sendsAt = (at: number, { urgent = false, until = null }: Haste): number => {
  const morning = afterQuiet(at)
  return urgent || (until !== null && morning >= until) ? at : morning
}
