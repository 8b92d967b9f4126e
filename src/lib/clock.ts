import { correctClock, now, phoneClock } from '@contract/values/time'
import { readStored, store } from './storage'

const NAME = 'clock'
/** Within a second nobody sees a difference. */
const SLACK_MS = 1_000

/** What an earlier answer has told of this phone's clock: it is as wrong without a network. */
export const recallClock = () => correctClock(readStored<number>(NAME) ?? 0)

/**
 * An answer says what time it is. The moment it was written lies somewhere between asking and its arrival, so a clock that agrees
 * with that is left as it is. @param asked by the phone's clock
 */
export function learnTime(serverNow: number, asked: number) {
  const travel = phoneClock() - asked
  // The phone's clock was set meanwhile.
  if (travel < 0) return
  const middle = asked + travel / 2
  const known = now() - phoneClock()
  const isRight = (correction: number) => Math.abs(serverNow - middle - correction) <= travel / 2 + SLACK_MS
  if (isRight(known)) return
  const correction = isRight(0) ? 0 : Math.round(serverNow - middle)
  correctClock(correction)
  store(NAME, correction)
}
