import { Card } from '@/components/card'
import { Failure } from '@/components/failure'
import { Page } from '@/components/page'
import { Skeleton } from '@/components/skeleton'
import { YoungProfileForm } from '@/features/young/profile-form'
import { api } from '@/lib/api'
import { useSession } from '@/lib/session'
import { useQuery } from '@/lib/use-query'

const own = {}

export default function YoungProfile() {
  const { me } = useSession()
  const { data, error, refresh } = useQuery(api.young.record, own)
  return (
    <Page>
      {data && me ? (
        <YoungProfileForm profile={data.profile} chambers={me.posts.filter(({ post }) => post === 'young')} />
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
