import { View } from '@tarojs/components'
import { useDidShow, useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Failure } from '@/components/failure'
import { guarded } from '@/components/guarded'
import { Notice } from '@/components/notice'
import { Page } from '@/components/page'
import { Skeleton } from '@/components/skeleton'
import { go, paths } from '@/features/members/paths'
import { EndorseSheet } from '@/features/young/endorse-sheet'
import { EndorsementsCard } from '@/features/young/endorsements-card'
import { GrowthTimeline } from '@/features/young/growth-timeline'
import { RecordHead } from '@/features/young/record-head'
import { api } from '@/lib/api'
import { useSession } from '@/lib/session'
import { useQuery } from '@/lib/use-query'

/** One's own record, or with `person` that of a young merchant of a chamber one leads. */
function Growth() {
  const { person } = useRouter().params
  const { me } = useSession()
  const { data, error, refresh, replace } = useQuery(api.young.record, person ? { personId: person } : {})
  const [endorsing, setEndorsing] = useState(false)
  const own = !person
  useDidShow(() => {
    if (data) void refresh()
  })
  const presides = me?.posts.some(
    ({ chamberId, post }) => post === 'president' && chamberId === data?.profile.chamberId,
  )
  if (!data) {
    return (
      <Page>
        {error ? (
          <Failure error={error} onRetry={refresh} />
        ) : (
          <Card>
            <Skeleton />
          </Card>
        )}
      </Page>
    )
  }
  const { profile, endorsements, growth } = data
  return (
    <Page title={own ? '我的成长档案' : profile.name}>
      {error ? <Notice error={error} onRetry={refresh} /> : null}
      <RecordHead profile={profile}>
        {own || presides ? (
          <View className="young-action">
            {own ? (
              <Button kind="plain" icon="edit" onTap={() => go(paths.youngProfile)}>
                填写我的资料
              </Button>
            ) : (
              <Button icon="endorsement" onTap={() => setEndorsing(true)}>
                会长荐
              </Button>
            )}
          </View>
        ) : null}
      </RecordHead>
      <EndorsementsCard endorsements={endorsements} own={own} onAnswered={replace} />
      <GrowthTimeline growth={growth} />
      <EndorseSheet
        open={endorsing}
        personId={profile.personId}
        name={profile.name}
        onDone={(record) => {
          replace(record)
          setEndorsing(false)
        }}
        onClose={() => setEndorsing(false)}
      />
    </Page>
  )
}

export default guarded(Growth)
