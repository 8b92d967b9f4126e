import { useMemo } from 'react'
import type { Certificate } from '@contract/certificates'
import { Button } from '@/components/button'
import { Poster } from '@/components/poster'
import { isWeapp } from '@/lib/device'
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
    >
      {isWeapp ? (
        <Button kind="plain" icon="share" openType="share">
          转发
        </Button>
      ) : null}
    </Poster>
  )
}
