import Taro, { usePullDownRefresh, useReachBottom } from '@tarojs/taro'
import { useCallback, useState } from 'react'
import type { Input, Output } from '@contract/action'
import { deliveryStateNames, type deliveries, type Delivery, type DeliveryState } from '@contract/deliveries'
import { api } from '@/lib/api'
import { useCommand } from '@/lib/use-command'
import { usePagedList } from '@/lib/use-paged-list'

export type Shown = DeliveryState | 'all'
export type Counts = Output<typeof deliveries.desk>['counts']

/** What was sent, what fell back and why; a dead letter may be tried again. */
export function useDeliveries() {
  const [shown, setShown] = useState<Shown>('all')
  const [counts, setCounts] = useState<Counts | null>(null)
  const [words, setWords] = useState<string | null>(null)
  const ask = useCallback(async (input: Input<typeof deliveries.desk>) => {
    const page = await api.deliveries.desk(input)
    setCounts(page.counts)
    return page
  }, [])
  const list = usePagedList(ask, shown === 'all' ? {} : { state: shown })
  const [retried, setRetried] = useState<string | null>(null)
  const retrying = useCommand(async ({ id, toName }: Delivery) => {
    setWords(null)
    setRetried(id)
    const { state } = await api.deliveries.retry({ id })
    setWords(`给${toName}的消息：${deliveryStateNames[state]}`)
    await list.refresh()
  })
  usePullDownRefresh(() => void list.refresh().finally(() => Taro.stopPullDownRefresh()))
  useReachBottom(() => void list.loadMore())
  return { shown, setShown, counts, list, words, retrying, retried: retrying.pending ? retried : null }
}
