import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Application } from '@contract/members'
import { Card } from '@/components/card'
import { Empty } from '@/components/empty'
import { Failure } from '@/components/failure'
import { ListFooter } from '@/components/list-footer'
import { Notice } from '@/components/notice'
import { Skeleton } from '@/components/skeleton'
import { ApplicationCard } from './application-card'
import { RefuseSheet } from './refuse-sheet'
import type { Queue } from './use-queue'

export function QueueList({ queue }: { queue: Queue }) {
  const [refusing, setRefusing] = useState<Application | null>(null)
  const { list, items, reset } = queue
  if (list.loading) {
    return (
      <Card>
        <Skeleton />
      </Card>
    )
  }
  if (!items) return list.error ? <Failure error={list.error} onRetry={list.refresh} /> : null
  if (!items.length)
    return <Empty icon="done" title="没有等您确认的申请" text="有新申请时，“我的”页面会显示几份。" />
  return (
    <View>
      {list.error ? <Notice error={list.error} retrying={list.refreshing} onRetry={list.refresh} /> : null}
      {items.map((application) => (
        <ApplicationCard
          key={application.id}
          application={application}
          queue={queue}
          onRefuse={() => {
            reset()
            setRefusing(application)
          }}
        />
      ))}
      <ListFooter
        loading={list.loadingMore}
        atEnd={list.atEnd}
        error={list.moreError}
        onRetry={list.loadMore}
      />
      <RefuseSheet application={refusing} queue={queue} onClose={() => setRefusing(null)} />
    </View>
  )
}
