import type { ReactNode } from 'react'
import type { ErrorBody } from '@contract/errors'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Empty } from '@/components/empty'
import { Failure } from '@/components/failure'
import { Notice } from '@/components/notice'
import { Skeleton } from '@/components/skeleton'
import { goInstead, paths } from './paths'

interface Props<T> {
  found: { data?: T; error?: ErrorBody; loading: boolean; refreshing: boolean; refresh: () => Promise<void> }
  children: (data: T) => ReactNode
}

/** Waits for what a page is about, and says what to do when there is none. */
export function Gate<T>({ found: { data, error, loading, refresh, refreshing }, children }: Props<T>) {
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
    <Empty icon="no-result" title="没有找到" text="还没有发布过，或者链接不完整。">
      <Button kind="plain" onTap={() => goInstead(paths.list)}>
        看全部触达
      </Button>
    </Empty>
  )
}
