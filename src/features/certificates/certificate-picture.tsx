import { useMemo } from 'react'
import type { Certificate } from '@contract/certificates'
import { Poster } from '@/components/poster'
import { dayInWords, grouped } from './certificate-words'
import { linkOf } from './paths'
import { certificateDrawing } from './picture/draw-certificate'

export function CertificatePicture({ certificate }: { certificate: Certificate }) {
  const drawing = useMemo(() => certificateDrawing(certificate, linkOf(certificate.code)), [certificate])
  const { name, holder, chamberName, text, issuer, issuedOn, code } = certificate
  return (
    <Poster
      drawing={drawing}
      name={`${name}-${holder}`}
      label={`${name}。${holder}，${chamberName}。${text}${issuer}，${dayInWords(issuedOn)}，编号 ${grouped(code)}`}
    />
  )
}
