import { fail } from '@contract/errors'
import type { OfficeRole } from '@contract/office'
import type { AttemptDocument, InviteDocument } from './documents'

export const INVITE_LIFETIME_MS = 24 * 60 * 60_000
export const MAX_WRONG = 5
export const WRONG_WINDOW_MS = 10 * 60_000

export function inviteMustBeUsable(invite: InviteDocument | null, now: number): asserts invite {
  if (!invite || invite.usedBy !== null || invite.expiresAt <= now) fail('office.code_invalid')
}

export function wrongCodesMustStayFew(attempt: AttemptDocument | null, now: number) {
  if (!attempt || now - attempt.since >= WRONG_WINDOW_MS || attempt.wrong < MAX_WRONG) return
  fail('rate.too_many', { seconds: Math.ceil((attempt.since + WRONG_WINDOW_MS - now) / 1000) })
}

export function aManagerMustRemain(managerIds: readonly string[]) {
  if (managerIds.length === 0) fail('office.last_manager')
}

/** A manager stays one, whatever code he types. */
export const higherRole = (a: OfficeRole | undefined, b: OfficeRole): OfficeRole => (a === 'manager' ? a : b)
