import { useDidShow } from '@tarojs/taro'
import { Card } from '@/components/card'
import { Cell } from '@/components/cell'
import { Empty } from '@/components/empty'
import { Failure } from '@/components/failure'
import { guarded } from '@/components/guarded'
import { Notice } from '@/components/notice'
import { Page } from '@/components/page'
import { Skeleton } from '@/components/skeleton'
import { CertificateRow } from '@/features/certificates/certificate-row'
import { go, paths } from '@/features/certificates/paths'
import { api } from '@/lib/api'
import { useQuery } from '@/lib/use-query'

const nothing = {}

function MyCertificates() {
  const { data, error, refreshing, refresh } = useQuery(api.certificates.mine, nothing)
  useDidShow(() => {
    if (data) void refresh()
  })
  return (
    <Page>
      {data && error ? <Notice error={error} retrying={refreshing} onRetry={() => void refresh()} /> : null}
      {data ? (
        data.items.map((certificate) => <CertificateRow key={certificate.code} certificate={certificate} />)
      ) : error ? (
        <Failure error={error} onRetry={refresh} />
      ) : (
        <Card>
          <Skeleton />
        </Card>
      )}
      {data?.items.length === 0 ? (
        <Empty
          icon="certificate"
          title="还没有证书"
          text="参加培训班并签到，结业后由经合办颁发；捐赠以后也会收到捐赠证书。"
        />
      ) : null}
      {data ? (
        <Card inset="flush">
          <Cell
            icon="verified"
            title="证书核验"
            note="输入编号或扫码，看一张证书是不是真的"
            leads
            onTap={() => go(paths.verify())}
          />
        </Card>
      ) : null}
    </Page>
  )
}

export default guarded(MyCertificates)
