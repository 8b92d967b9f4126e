import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { usePagedList } from '@/lib/use-paged-list'
import { Card } from './card'
import { Failure } from './failure'
import { ListFooter } from './list-footer'
import { Notice } from './notice'
import { Skeleton } from './skeleton'

interface Props<T extends { id: string }> {
  list: ReturnType<typeof usePagedList<object, T>>
  /** Instead of an empty list. */
  empty: ReactNode
  children: (items: T[]) => ReactNode
}

/** A paged list in each of its states: waiting, failed, empty, and as far as it has been fetched. */
export function PagedView<T extends { id: string }>({ list, empty, children }: Props<T>) {
  const { items, error, refresh } = list
  if (list.loading) {
    return (
      <Card>
        {[0, 1, 2, 3].map((row) => (
          <Skeleton key={row} />
        ))}
      </Card>
    )
  }
  if (!items) return error ? <Failure error={error} onRetry={() => void refresh()} /> : null
  return (
    <View>
      {error ? <Notice error={error} retrying={list.refreshing} onRetry={() => void refresh()} /> : null}
      {items.length === 0 ? empty : children(items)}
      {items.length === 0 ? null : (
        <ListFooter
          loading={list.loadingMore}
          atEnd={list.atEnd}
          error={list.moreError}
          onRetry={() => void list.loadMore()}
        />
      )}
    </View>
  )
}
