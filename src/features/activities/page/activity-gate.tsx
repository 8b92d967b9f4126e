import type { ReactNode } from 'react'
import type { ActivityPage } from '@contract/activities'
import { now } from '@contract/values/time'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Empty } from '@/components/empty'
import { Failure } from '@/components/failure'
import { SavedCopyNotice } from '@/components/saved-copy-notice'
import { Skeleton } from '@/components/skeleton'
import { toList } from '../paths'
import type { Activity } from '../use-activity'

interface Props {
  activity: Activity
  children: (page: ActivityPage) => ReactNode
}

/** Waits for an activity, shows the copy on the phone, or says what to do when there is none. */
export function ActivityGate({ activity, children }: Props) {
  const { data, savedAt, error, loading, refreshing, refresh } = activity
  if (data) {
    return (
      <>
        <SavedCopyNotice
          error={error}
          savedAt={savedAt}
          now={now()}
          retrying={refreshing}
          onRetry={() => void refresh()}
        />
        {children(data)}
      </>
    )
  }
  if (loading || !error) {
    return (
      <Card>
        <Skeleton widths={[40, 90]} />
        <Skeleton />
        <Skeleton />
      </Card>
    )
  }
  if (error.code !== 'activity.not_found' && error.code !== 'input.invalid')
    return <Failure error={error} onRetry={() => void refresh()} />
  return (
    <Empty icon="no-result" title="没有找到这个活动" text="链接可能不完整，可以在活动列表里查找。">
      <Button kind="plain" onTap={toList}>
        看看其他活动
      </Button>
    </Empty>
  )
}
