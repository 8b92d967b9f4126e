import { command } from '../../kernel/database'
import { invites } from './documents'

/** Long after the day for which a code works. */
const KEPT_MS = 30 * 24 * 60 * 60_000

export const sweepInvites = (now: number) => invites.removeAll({ expiresAt: command().lt(now - KEPT_MS) })
