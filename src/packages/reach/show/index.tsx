import Taro, { usePullDownRefresh, useRouter } from '@tarojs/taro'
import type { Subject, SubjectKind } from '@contract/shares'
import { guarded } from '@/components/guarded'
import { Page } from '@/components/page'
import { OfficeOnly } from '@/features/office/office-only'
import { Gate } from '@/features/reach/gate'
import { ReachView } from '@/features/reach/show/reach-view'
import { api } from '@/lib/api'
import { useQuery } from '@/lib/use-query'

function Show({ subject }: { subject: Subject }) {
  const found = useQuery(api.reach.show, { subject })
  usePullDownRefresh(() => void found.refresh().finally(() => Taro.stopPullDownRefresh()))
  return <Gate found={found}>{(view) => <ReachView view={view} />}</Gate>
}

function ReachPage() {
  const { kind = 'news', id = '' } = useRouter().params
  return (
    <Page>
      <OfficeOnly>
        <Show subject={{ kind: kind as SubjectKind, id }} />
      </OfficeOnly>
    </Page>
  )
}

export default guarded(ReachPage)
