import type { Certificate } from '@contract/certificates'
import type { CertificateDocument } from './documents'

export const toCertificate = (certificate: CertificateDocument): Certificate => ({
  code: certificate._id,
  kind: certificate.kind,
  name: certificate.name,
  holder: certificate.holder,
  chamberName: certificate.chamberName,
  text: certificate.text,
  issuer: certificate.issuer,
  issuedOn: certificate.issuedOn,
  revoked: certificate.revoked,
})
