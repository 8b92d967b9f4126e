import type { ReactNode } from 'react'
import type { Standing } from '@contract/members'
import { Card } from '@/components/card'
import { Failure } from '@/components/failure'
import { Skeleton } from '@/components/skeleton'
import type { useStanding } from './use-standing'

interface Props extends ReturnType<typeof useStanding> {
  children: (standing: Standing) => ReactNode
}

/** Waits until it is known how the reader stands. */
export function StandingGate({ data, error, refresh, children }: Props) {
  if (data) return <>{children(data)}</>
  if (error) return <Failure error={error} onRetry={refresh} />
  return (
    <Card>
      <Skeleton widths={[40, 100, 70]} />
    </Card>
  )
}
