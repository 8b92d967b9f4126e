import type { ReactNode } from 'react'
import type { ErrorBody } from '@contract/errors'
import { now } from '@contract/values/time'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Empty } from '@/components/empty'
import { Failure } from '@/components/failure'
import { SavedCopyNotice } from '@/components/saved-copy-notice'
import { Skeleton } from '@/components/skeleton'
import { MembersOnly } from './members-only'
import { toBoard } from './paths'

interface Found<T> {
  data?: T
  savedAt?: number
  error?: ErrorBody
  refreshing: boolean
  refresh: () => Promise<void>
}

const missing = ['campaign.not_found', 'pledge.not_found', 'input.invalid']

/** Waits for what a page is about, or says what to do when there is none. */
export function Gate<T>({ found, children }: { found: Found<T>; children: (data: T) => ReactNode }) {
  const { data, savedAt, error, refreshing, refresh } = found
  if (error?.code === 'campaign.members_only') return <MembersOnly />
  if (data !== undefined) {
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
  if (error && missing.includes(error.code)) {
    return (
      <Empty icon="no-result" title={error.message} text="链接可能不完整，可以在“认捐”里查找。">
        <Button kind="plain" onTap={toBoard}>
          去认捐
        </Button>
      </Empty>
    )
  }
  if (error) return <Failure error={error} onRetry={() => void refresh()} />
  return (
    <Card>
      <Skeleton widths={[40, 90]} />
      <Skeleton />
      <Skeleton />
    </Card>
  )
}
