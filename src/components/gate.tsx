import type { ReactNode } from 'react'
import type { ErrorBody } from '@contract/errors'
import { Button } from './button'
import { Card } from './card'
import { Empty } from './empty'
import { Failure } from './failure'
import { Notice } from './notice'
import { Skeleton } from './skeleton'

/** What a query knows of the thing that a page is about. */
export interface Found<T> {
  data?: T
  error?: ErrorBody
  loading: boolean
  refreshing: boolean
  refresh: () => Promise<void>
}

interface Props<T> {
  found: Found<T>
  /** There is no such thing, or the link is broken: where to go instead. */
  missing: { title: string; text: string; back: string; onBack: () => void }
  children: (data: T) => ReactNode
}

/** Waits for what a page is about, and says what to do when there is none. */
export function Gate<T>({ found, missing, children }: Props<T>) {
  const { data, error, loading, refresh, refreshing } = found
  if (data) {
    return (
      <>
        {error ? <Notice error={error} retrying={refreshing} onRetry={() => void refresh()} /> : null}
        {children(data)}
      </>
    )
  }
  if (loading || !error) {
    return (
      <Card>
        <Skeleton widths={[70, 40]} />
        <Skeleton />
      </Card>
    )
  }
  if (error.kind !== 'not_found' && error.code !== 'input.invalid') {
    return <Failure error={error} onRetry={() => void refresh()} />
  }
  return (
    <Empty icon="no-result" title={missing.title} text={missing.text}>
      <Button kind="plain" onTap={missing.onBack}>
        {missing.back}
      </Button>
    </Empty>
  )
}
