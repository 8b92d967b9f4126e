import { useState } from 'react'
import { Card } from '@/components/card'
import { Empty } from '@/components/empty'
import { Failure } from '@/components/failure'
import { guarded } from '@/components/guarded'
import { Page } from '@/components/page'
import { Skeleton } from '@/components/skeleton'
import { DataList } from '@/features/personal-data/data-list'
import { ExportCard } from '@/features/personal-data/export-card'
import { LeaveCard, type Account } from '@/features/personal-data/leave-card'
import { LeftView } from '@/features/personal-data/left-view'
import { api } from '@/lib/api'
import { useQuery } from '@/lib/use-query'

const nothing = {}

function MyData() {
  const { data, error, refresh } = useQuery(api.personalData.show, nothing)
  const [account, setAccount] = useState<Account | null>(null)
  return (
    <Page>
      {account ? (
        <LeftView {...account} />
      ) : data ? (
        data.items.length ? (
          <>
            <DataList items={data.items} />
            <ExportCard />
            <LeaveCard onLeft={setAccount} />
          </>
        ) : (
          <Empty icon="privacy" title="我们没有保存关于您的信息" />
        )
      ) : error ? (
        <Failure error={error} onRetry={refresh} />
      ) : (
        <Card>
          <Skeleton />
        </Card>
      )}
    </Page>
  )
}

export default guarded(MyData)
