import Taro, { usePullDownRefresh, useReachBottom } from '@tarojs/taro'
import { useCallback, useState } from 'react'
import type { Input, Output } from '@contract/action'
import type { activityDesk } from '@contract/activity-desk'
import { api } from '@/lib/api'
import { usePagedList } from '@/lib/use-paged-list'
import { useQuery } from '@/lib/use-query'

export type Feedback = Output<typeof activityDesk.feedback>
export type FeedbackLine = Feedback['items'][number] & { id: string }

/** Who came and what they say: both after an activity has begun. */
export function useAfter(id: string) {
  const absent = useQuery(api.activityDesk.roll, { id, filter: 'absent' as const })
  const [stars, setStars] = useState<Feedback['stars'] | null>(null)
  const ask = useCallback(async (input: Input<typeof activityDesk.feedback>) => {
    const { items, next, stars: figures } = await api.activityDesk.feedback(input)
    setStars(figures)
    // Nameless, so made apart by when it came.
    return { items: items.map((line, i): FeedbackLine => ({ ...line, id: `${line.at}-${i}` })), next }
  }, [])
  const feedback = usePagedList(ask, { id })
  useReachBottom(() => void feedback.loadMore())
  usePullDownRefresh(
    () => void Promise.all([absent.refresh(), feedback.refresh()]).finally(() => Taro.stopPullDownRefresh()),
  )
  return { absent, stars, feedback }
}
export type After = ReturnType<typeof useAfter>
