import { command } from '../../kernel/database'
import { attempts, invites } from './documents'
import { WRONG_WINDOW_MS } from './rules'

/** Long after the day for which a code works. */
const KEPT_MS = 30 * 24 * 60 * 60_000

export const sweepInvites = (now: number) => invites.removeAll({ expiresAt: command().lt(now - KEPT_MS) })

/** Wrong codes that hold nobody back any more. */
export const sweepAttempts = (now: number) =>
  attempts.removeAll({ since: command().lt(now - WRONG_WINDOW_MS) })
