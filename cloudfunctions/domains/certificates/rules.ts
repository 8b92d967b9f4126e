import { countingSessions, whyNotIssue } from '@contract/certificates'
import { fail, mustHold } from '@contract/errors'
import type { PublishedActivity } from '../activities/documents'
import { grouped } from './code'
import type { CertificateDocument } from './documents'

/** An activity with a certificate and the sessions that count for it, all of them over. */
export interface Completed extends PublishedActivity {
  certificate: NonNullable<PublishedActivity['certificate']>
}

export function certificatesMustBeDue(
  activity: PublishedActivity,
  now: number,
): asserts activity is Completed {
  mustHold(whyNotIssue(activity, now))
}

/** Who had a seat and was there often enough. */
export const cameOftenEnough = ({ sessions, certificate }: Completed, came: Record<string, number>) =>
  countingSessions({ sessions }).filter(({ id }) => Object.hasOwn(came, id)).length >= certificate.atLeast

export function certificateMustExist(
  found: CertificateDocument | null,
  code: string,
): asserts found is CertificateDocument {
  if (!found) fail('certificate.unknown', { code: grouped(code) })
}

/** The same again finishes what a crash left undone. */
export function certificateMustNotBeRevoked({ revoked }: CertificateDocument, reason: string) {
  if (revoked && revoked.reason !== reason) fail('certificate.revoked_already', { on: revoked.on })
}
