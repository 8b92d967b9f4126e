import type { Certificate } from '@contract/certificates'
import type { RevocationSort } from '@contract/values/revocation-sorts'
import { collection } from '../../kernel/database'

/** What is written on it are facts of its day, whatever becomes of the activity, the chamber or the name. */
export interface CertificateDocument extends Omit<Certificate, 'code' | 'revoked'> {
  /** `final`: none is issued in its place. By hand it has a `sort`, and its `reason` is the office's own; else it follows from the ledger. */
  revoked: null | (NonNullable<Certificate['revoked']> & { sort?: RevocationSort; final?: true })
  /** The code. */
  _id: string
  /** A person's id, or of somebody on the roster the post's; `nobody` once he has left. */
  holderId: string
  /** What it was given for; null for other kinds. */
  activityId: string | null
  at: number
}

export const certificates = collection<CertificateDocument>('certificates')
