import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { farFrom } from '@contract/check-in'
import { now } from '@contract/values/time'
import { Button } from '@/components/button'
import { Chips } from '@/components/chips'
import { Empty } from '@/components/empty'
import { Failure } from '@/components/failure'
import { guarded } from '@/components/guarded'
import { Notice } from '@/components/notice'
import { Page } from '@/components/page'
import { Skeleton } from '@/components/skeleton'
import { sessionAt } from '@/features/check-in/sessions'
import { useVenue } from '@/features/check-in/venue/use-venue'
import { VenueView } from '@/features/check-in/venue/venue-view'
import { api } from '@/lib/api'
import { useBrightScreen } from '@/lib/use-bright-screen'
import { useKept } from '@/lib/use-kept'

/** Stands at the door on a tablet, a PC or a phone. */
function VenuePage() {
  const { id = '', session: asked } = useRouter().params
  const [chosen, choose] = useState(asked)
  const {
    data: day,
    error: dayError,
    refresh,
  } = useKept(api.checkIn.day, { activityId: id }, `check-in-day/${id}`)
  const sessions = day?.sessions ?? []
  const sessionId = chosen ?? sessionAt(sessions, now())?.id ?? ''
  const session = sessions.find((each) => each.id === sessionId)
  const [sureOf, beSure] = useState<string | null>(null)
  const far = session && sureOf !== sessionId ? farFrom(session, now()) : null
  const venue = useVenue(id, day && far === null ? sessionId : '', sureOf === sessionId)
  const error = venue.error ?? dayError
  useBrightScreen()
  return (
    <Page>
      {error && venue.data ? (
        <Notice kind="wait" icon="offline">
          网络不可用。签到码照样更换；扫码的人有网络就能签到，人数稍后更新。
        </Notice>
      ) : null}
      {sessions.length > 1 ? (
        <View className="venue-sessions">
          <Chips
            label="场次"
            options={sessions.map((session) => ({ value: session.id, label: session.title }))}
            value={sessionId}
            onChange={choose}
          />
        </View>
      ) : null}
      {far !== null && session ? (
        <Empty icon="clock" title={`“${session.title}”${far}`} text="现在就显示签到码吗？">
          <Button kind="plain" onTap={() => beSure(sessionId)}>
            仍然显示
          </Button>
        </Empty>
      ) : venue.data ? (
        <VenueView {...venue.data} />
      ) : error ? (
        <Failure error={error} onRetry={() => void (day ? venue.refresh() : refresh())} />
      ) : day && !sessionId ? (
        <Empty icon="clock" title="这个活动没有场次" text="没有场次就没有签到码，请先在活动里填写场次。" />
      ) : (
        <Skeleton widths={[60, 100, 100, 100]} />
      )}
    </Page>
  )
}

export default guarded(VenuePage)
