import { useState } from 'react'
import type { Application } from '@contract/members'
import { Empty } from '@/components/empty'
import { PagedView } from '@/components/paged-view'
import { ApplicationCard } from './application-card'
import { RefuseSheet } from './refuse-sheet'
import type { Queue } from './use-queue'

export function QueueList({ queue }: { queue: Queue }) {
  const [refusing, setRefusing] = useState<Application | null>(null)
  const refuse = (application: Application) => {
    queue.reset()
    setRefusing(application)
  }
  const nothing = <Empty icon="done" title="没有等您确认的申请" text="有新申请时，“我的”页面会显示几份。" />
  return (
    <>
      <PagedView list={queue.list} empty={nothing}>
        {(items) =>
          items.map((application) => (
            <ApplicationCard
              key={application.id}
              application={queue.decided[application.id] ?? application}
              queue={queue}
              onRefuse={() => refuse(application)}
            />
          ))
        }
      </PagedView>
      <RefuseSheet application={refusing} queue={queue} onClose={() => setRefusing(null)} />
    </>
  )
}
