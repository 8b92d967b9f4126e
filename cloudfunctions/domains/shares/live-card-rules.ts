import { phaseOf } from '../activities/rules'
import type { LiveCardDocument } from './documents'

/** With less left, a new one is made: a card that dies within the hour moves nobody. */
const MIN_LEFT_MS = 60 * 60_000

export const mayStillBeSent = (
  { expiresAt, started }: Pick<LiveCardDocument, 'expiresAt' | 'started'>,
  now: number,
) => !started && expiresAt - now >= MIN_LEFT_MS

/** People can still sign up, or will. */
export const isOpenFor = (activity: Parameters<typeof phaseOf>[0], now: number) =>
  ['soon', 'open'].includes(phaseOf(activity, now))
