import { fail } from '@contract/errors'
import type { OfficeRole } from '@contract/office'
import type { PersonDocument } from '../../kernel/people'
import type { AttemptDocument, InviteDocument } from './documents'

export const INVITE_LIFETIME_MS = 24 * 60 * 60_000
export const MAX_WRONG = 5
export const WRONG_WINDOW_MS = 10 * 60_000

export function inviteMustBeUsable(invite: InviteDocument | null, now: number): asserts invite {
  if (!invite || invite.usedBy !== null || invite.expiresAt <= now) fail('office.code_invalid')
}

/** The first manager's code comes from whoever holds the keys of the cloud. */
export const BY_SCRIPT = 'script'

/** An invitation is worth what its giver is worth when it is used: a manager without a break since he gave it. */
export const giverMayStillInvite = (
  { by, at }: InviteDocument,
  giver: Pick<PersonDocument, 'office'> | null,
): boolean => by === BY_SCRIPT || (giver?.office?.role === 'manager' && giver.office.since <= at)

export function giverMustStillBeManager(
  invite: InviteDocument,
  giver: Pick<PersonDocument, 'office'> | null,
) {
  if (!giverMayStillInvite(invite, giver)) fail('office.invite_void')
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
