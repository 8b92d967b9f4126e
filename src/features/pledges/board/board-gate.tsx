import type { ReactNode } from 'react'
import type { Board } from '@contract/campaigns'
import { now } from '@contract/values/time'
import { Card } from '@/components/card'
import { Empty } from '@/components/empty'
import { Failure } from '@/components/failure'
import { SavedCopyNotice } from '@/components/saved-copy-notice'
import { Skeleton } from '@/components/skeleton'
import { MembersOnly } from '../members-only'
import type { BoardQuery } from './use-board'

interface Props {
  query: BoardQuery
  children: (board: Board) => ReactNode
}

/** Waits for the board, shows the copy on the phone, or says plainly why there is none. */
export function BoardGate({ query, children }: Props) {
  const { data, savedAt, error, refreshing, refresh } = query
  if (error?.code === 'campaign.members_only') return <MembersOnly />
  if (data?.board) {
    return (
      <>
        <SavedCopyNotice
          error={error}
          savedAt={savedAt}
          now={now()}
          retrying={refreshing}
          onRetry={() => void refresh()}
        />
        {children(data.board)}
      </>
    )
  }
  if (data) {
    return (
      <Empty
        icon="pledge"
        title="现在没有您可以看的认捐项目"
        text="项目开放后会出现在这里。面向会员的项目，加入商会以后才能看。"
      />
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
