import { useRouter, useShareAppMessage } from '@tarojs/taro'
import { useMemo } from 'react'
import type { Subject } from '@contract/shares'
import { Card } from '@/components/card'
import { Cell } from '@/components/cell'
import { Failure } from '@/components/failure'
import { guarded } from '@/components/guarded'
import { Page } from '@/components/page'
import { Skeleton } from '@/components/skeleton'
import { CertificatePicture } from '@/features/certificates/certificate-picture'
import { go, paths } from '@/features/certificates/paths'
import { Unknown, Verdict } from '@/features/certificates/verdict'
import { ArrivalCards } from '@/features/shares/arrival-cards'
import { ShareRow } from '@/features/shares/share-row'
import { api } from '@/lib/api'
import { useArrival } from '@/lib/share/use-arrival'
import { useShare } from '@/lib/share/use-share'
import { useQuery } from '@/lib/use-query'

/** The certificate as a picture: for its holder, and for whoever he forwards it to. */
function ShowCertificate() {
  const { code = '' } = useRouter().params
  const { data, error, refresh } = useQuery(api.certificates.verify, { code })
  const subject = useMemo((): Subject => ({ kind: 'certificate', id: code }), [code])
  const arrival = useArrival(subject, data !== undefined)
  const share = useShare({
    subject,
    allowed: data ? !data.revoked : undefined,
    title: data ? `${data.holder}的${data.name}` : '温商之家证书',
    path: paths.show(code),
  })
  useShareAppMessage(share.card)
  return (
    <Page title={data?.name}>
      {data ? (
        data.revoked ? (
          <Verdict certificate={data} />
        ) : (
          <>
            <ArrivalCards arrival={arrival} />
            <CertificatePicture certificate={data} />
            <ShareRow subject={subject} share={share} kind="plain" />
            <Card inset="flush">
              <Cell
                icon="verified"
                title="核验这张证书"
                note="看登记的内容，别人也可以凭编号核验"
                leads
                onTap={() => go(paths.verify(code))}
              />
            </Card>
          </>
        )
      ) : error ? (
        error.kind === 'not_found' || error.kind === 'invalid_input' ? (
          <Unknown error={error} />
        ) : (
          <Failure error={error} onRetry={refresh} />
        )
      ) : (
        <Card>
          <Skeleton widths={[60, 100, 100, 40]} />
        </Card>
      )}
    </Page>
  )
}

export default guarded(ShowCertificate)
