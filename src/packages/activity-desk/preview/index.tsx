import { useRouter } from '@tarojs/taro'
import { now } from '@contract/values/time'
import { Card } from '@/components/card'
import { Failure } from '@/components/failure'
import { guarded } from '@/components/guarded'
import { Notice } from '@/components/notice'
import { Page } from '@/components/page'
import { Skeleton } from '@/components/skeleton'
import { AboutCard, QuestionsCard } from '@/features/activities/page/about-cards'
import { HeadCard } from '@/features/activities/page/head-card'
import { SeatsCard } from '@/features/activities/page/seats-card'
import { SessionsCard } from '@/features/activities/page/sessions-card'
import { WhenWhereCard } from '@/features/activities/page/when-where-card'
import { OfficeOnly } from '@/features/office/office-only'
import { api } from '@/lib/api'
import { useQuery } from '@/lib/use-query'
import '@/features/activities/activities.scss'

/** What members will see, without what they can do there. */
function Preview({ id }: { id: string }) {
  const { data: page, error, loading, refresh } = useQuery(api.activityDesk.preview, { id })
  if (loading) {
    return (
      <Card>
        <Skeleton widths={[70, 40]} />
      </Card>
    )
  }
  if (!page) return error ? <Failure error={error} onRetry={() => void refresh()} /> : null
  const at = now()
  return (
    <>
      <Notice kind="wait" icon="preview">
        预览：发布后大家看到的样子
      </Notice>
      <HeadCard page={page} />
      <WhenWhereCard page={page} now={at} />
      <SessionsCard page={page} now={at} />
      <SeatsCard page={page} now={at} />
      <AboutCard page={page} />
      <QuestionsCard page={page} />
    </>
  )
}

function PreviewPage() {
  const { id = '' } = useRouter().params
  return (
    <Page>
      <OfficeOnly>
        <Preview id={id} />
      </OfficeOnly>
    </Page>
  )
}

export default guarded(PreviewPage)
