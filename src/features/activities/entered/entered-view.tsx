import type { ActivityPage } from '@contract/activities'
import { Card } from '@/components/card'
import { Empty } from '@/components/empty'
import { Failure } from '@/components/failure'
import { Notice } from '@/components/notice'
import { Skeleton } from '@/components/skeleton'
import { ActDialog } from './act-dialog'
import { EnteredRow } from './entered-row'
import { ReplaceSheet } from './replace-sheet'
import { useEntered } from './use-entered'

interface Props {
  page: ActivityPage
  chamber: { id: string; name: string }
}

export function EnteredView({ page, chamber }: Props) {
  const inHand = useEntered(page.id, chamber.id)
  const { list, doing, done, begin } = inHand
  const items = list.data?.items
  if (!items) {
    return list.error ? (
      <Failure error={list.error} onRetry={() => void list.refresh()} />
    ) : (
      <Card>
        <Skeleton />
      </Card>
    )
  }
  return (
    <>
      {done ? <Notice kind="good">{done}</Notice> : null}
      {list.error ? <Notice error={list.error} onRetry={() => void list.refresh()} /> : null}
      {items.length ? (
        <Card title={`代报的 ${items.length} 位`}>
          {items.map((one) => (
            <EnteredRow key={one.participantId} one={one} onAct={(act) => begin(act, one)} />
          ))}
        </Card>
      ) : (
        <Empty icon="people" title="还没有替本商会的人报过名" />
      )}
      <ActDialog inHand={inHand} />
      {doing?.act === 'replace' ? <ReplaceSheet id={page.id} chamber={chamber} inHand={inHand} /> : null}
    </>
  )
}
