import { command } from '../../kernel/database'
import { messageAllows } from './documents'

/** Far longer than a phone tries to send the same answer again. */
const KEPT_MS = 30 * 24 * 60 * 60_000

export const sweepAllows = (now: number) => messageAllows.removeAll({ at: command().lt(now - KEPT_MS) })
