import { useRouter, useShareAppMessage } from '@tarojs/taro'
import { Card } from '@/components/card'
import { Cell } from '@/components/cell'
import { Failure } from '@/components/failure'
import { Page } from '@/components/page'
import { Skeleton } from '@/components/skeleton'
import { CertificatePicture } from '@/features/certificates/certificate-picture'
import { go, paths } from '@/features/certificates/paths'
import { Unknown, Verdict } from '@/features/certificates/verdict'
import { api } from '@/lib/api'
import { useQuery } from '@/lib/use-query'

/** The certificate as a picture: for its holder, and for whoever he forwards it to. */
export default function ShowCertificate() {
  const { code = '' } = useRouter().params
  const { data, error, refresh } = useQuery(api.certificates.verify, { code })
  useShareAppMessage(() => ({
    title: data ? `${data.holder}的${data.name}` : '温商之家证书',
    path: paths.show(code),
  }))
  return (
    <Page title={data?.name}>
      {data ? (
        data.revoked ? (
          <Verdict certificate={data} />
        ) : (
          <>
            <CertificatePicture certificate={data} />
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
