import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { isAllowed, office } from '@contract/access'
import { guarded } from '@/components/guarded'
import { Notice } from '@/components/notice'
import { Page } from '@/components/page'
import { codeIn, grouped } from '@/features/certificates/certificate-words'
import { RevokeCard } from '@/features/certificates/revoke-card'
import { Unknown, Verdict } from '@/features/certificates/verdict'
import { VerifyForm } from '@/features/certificates/verify-form'
import { api } from '@/lib/api'
import { useSession } from '@/lib/session'
import { useQuery } from '@/lib/use-query'

/** For anybody who is shown a certificate. `?code=` comes from the picture's QR code. */
function VerifyCertificate() {
  const { code: linked = '' } = useRouter().params
  const [code, ask] = useState(codeIn(linked))
  const { me } = useSession()
  const { data, error, loading, refresh, replace } = useQuery(api.certificates.verify, code ? { code } : null)
  const wrong = error?.kind === 'invalid_input' ? (error.fields?.code ?? error.message) : undefined
  return (
    <Page>
      <VerifyForm
        initial={code ? grouped(code) : linked}
        pending={code !== null && loading}
        error={wrong}
        onAsk={ask}
      />
      {data ? <Verdict certificate={data} /> : null}
      {data && !data.revoked && isAllowed(office, me?.roles ?? []) ? (
        <RevokeCard certificate={data} onRevoked={replace} />
      ) : null}
      {error?.kind === 'not_found' ? <Unknown error={error} /> : null}
      {error && error.kind !== 'not_found' && !wrong ? (
        <Notice error={error} onRetry={() => void refresh()} />
      ) : null}
    </Page>
  )
}

export default guarded(VerifyCertificate)
