import type { Certificate } from '@contract/certificates'
import { revocationSortNames } from '@contract/values/revocation-sorts'
import type { CertificateDocument } from './documents'

/** Older ones that were revoked by hand bear no sort; what the office wrote stays with it all the same. */
function publicReason({ kind, revoked }: Pick<CertificateDocument, 'kind' | 'revoked'>) {
  if (!revoked) return null
  const { on, sort, reason } = revoked
  const said = sort || kind !== 'pledge' ? revocationSortNames[sort ?? 'other'] : reason
  return { on, reason: said }
}

export const toCertificate = (certificate: CertificateDocument): Certificate => ({
  code: certificate._id,
  kind: certificate.kind,
  name: certificate.name,
  holder: certificate.holder,
  chamberName: certificate.chamberName,
  text: certificate.text,
  issuer: certificate.issuer,
  issuedOn: certificate.issuedOn,
  revoked: publicReason(certificate),
})
