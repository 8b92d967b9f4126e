import type { Certificate } from '@contract/certificates'
import { collection } from '../../kernel/database'

/** What is written on it are facts of its day, whatever becomes of the activity, the chamber or the name. */
export interface CertificateDocument extends Omit<Certificate, 'code' | 'revoked'> {
  /** `final`: none is issued in its place. */
  revoked: null | (NonNullable<Certificate['revoked']> & { final?: true })
  /** The code. */
  _id: string
  /** A person's id, or of somebody on the roster the post's; `nobody` once he has left. */
  holderId: string
  /** What it was given for; null for other kinds. */
  activityId: string | null
  at: number
}

export const certificates = collection<CertificateDocument>('certificates')
