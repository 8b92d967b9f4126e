import type { OfficeRole } from '@contract/office'
import { inviteIdOf, newCode } from './codes'
import { invites } from './documents'
import { INVITE_LIFETIME_MS } from './rules'

/** The code exists nowhere but in the answer. */
export async function makeInvite(role: OfficeRole, by: string, now: number) {
  const code = newCode()
  const expiresAt = now + INVITE_LIFETIME_MS
  await invites.insert({ _id: inviteIdOf(code), role, by, at: now, expiresAt, usedBy: null })
  return { code, expiresAt }
}
