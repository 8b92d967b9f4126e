import { Card } from '@/components/card'
import { Failure } from '@/components/failure'
import { guarded } from '@/components/guarded'
import { Page } from '@/components/page'
import { Skeleton } from '@/components/skeleton'
import { YoungProfileForm } from '@/features/young/profile-form'
import { api } from '@/lib/api'
import { useSession } from '@/lib/session'
import { useQuery } from '@/lib/use-query'

const own = {}

function YoungProfile() {
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

export default guarded(YoungProfile)
