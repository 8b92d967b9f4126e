import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { ActivityCard as Card } from '@contract/activities'
import { now } from '@contract/values/time'
import { Card as Panel } from '@/components/card'
import { Failure } from '@/components/failure'
import { ListFooter } from '@/components/list-footer'
import { SavedCopyNotice } from '@/components/saved-copy-notice'
import { Skeleton } from '@/components/skeleton'
import type { usePagedList } from '@/lib/use-paged-list'
import { ActivityCard } from './activity-card'

const Waiting = () => (
  <>
    {[0, 1, 2].map((row) => (
      <Panel key={row}>
        <Skeleton widths={[40, 95, 70, 50]} />
      </Panel>
    ))}
  </>
)

interface Props {
  list: ReturnType<typeof usePagedList<object, Card>>
  /** Instead of an empty list. */
  empty: ReactNode
}

/** Cards of activities in each state of their list; the copy on the phone when the network is away. */
export function ActivityList({ list, empty }: Props) {
  const { items, error, savedAt, refreshing, refresh } = list
  const at = now()
  if (list.loading) return <Waiting />
  if (!items) return error ? <Failure error={error} onRetry={() => void refresh()} /> : null
  return (
    <View>
      <SavedCopyNotice
        error={error}
        savedAt={savedAt}
        now={at}
        retrying={refreshing}
        onRetry={() => void refresh()}
      />
      {items.length ? items.map((card) => <ActivityCard key={card.id} card={card} now={at} />) : empty}
      {items.length && !savedAt ? (
        <ListFooter
          loading={list.loadingMore}
          atEnd={list.atEnd}
          error={list.moreError}
          onRetry={() => void list.loadMore()}
        />
      ) : null}
    </View>
  )
}
