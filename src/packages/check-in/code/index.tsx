import { View } from '@tarojs/components'
import { useDidShow, useRouter } from '@tarojs/taro'
import { Card } from '@/components/card'
import { Failure } from '@/components/failure'
import { guarded } from '@/components/guarded'
import { Notice } from '@/components/notice'
import { Page } from '@/components/page'
import { Skeleton } from '@/components/skeleton'
import { CodeCard } from '@/features/check-in/mine/code-card'
import { HowCard } from '@/features/check-in/mine/how-card'
import { SessionsCard } from '@/features/check-in/mine/sessions-card'
import { VenueScan } from '@/features/check-in/mine/venue-scan'
import { api } from '@/lib/api'
import { useBrightScreen } from '@/lib/use-bright-screen'
import { useKept } from '@/lib/use-kept'

/** Held up at the door, with or without a network. */
function MyCode() {
  const { id = '' } = useRouter().params
  const { data, error, refreshing, refresh } = useKept(
    api.checkIn.myCode,
    { activityId: id },
    `check-in-code/${id}`,
  )
  useBrightScreen()
  useDidShow(() => {
    if (data) void refresh()
  })
  if (!data) {
    return (
      <Page>
        {error ? (
          <Failure error={error} onRetry={refresh} />
        ) : (
          <Card>
            <Skeleton widths={[60, 100, 100, 40]} />
          </Card>
        )}
      </Page>
    )
  }
  return (
    <Page>
      {error ? (
        <Notice kind="wait" icon="offline" retrying={refreshing} onRetry={() => void refresh()}>
          网络不可用。签到码照样有效，直接给工作人员扫。
        </Notice>
      ) : null}
      <CodeCard {...data} />
      <Card>
        <View>
          <VenueScan onDone={() => void refresh()} />
        </View>
      </Card>
      <SessionsCard sessions={data.sessions} came={data.came} />
      <HowCard />
    </Page>
  )
}

export default guarded(MyCode)
