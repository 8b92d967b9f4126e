import Taro, { useDidShow, usePullDownRefresh, useReachBottom } from '@tarojs/taro'
import { useCallback, useState } from 'react'
import type { Input, Output } from '@contract/action'
import type { activityDesk, RollFilter, RollRow } from '@contract/activity-desk'
import { api } from '@/lib/api'
import { usePagedList } from '@/lib/use-paged-list'

type Roll = Output<typeof activityDesk.roll>
export type RollHead = Omit<Roll, 'items' | 'next'>
export type ListedRow = RollRow & { id: string }
export type RowDoing = 'look' | 'approve' | 'refuse' | 'agree' | 'deny' | 'remove' | 'phone'

/** Who signed up: what is looked for, the figures over it, what is being done with which line, what came of it. */
export function useRoll(id: string, start: RollFilter) {
  const [filter, setFilter] = useState(start)
  const [query, setQuery] = useState('')
  const [head, setHead] = useState<RollHead | null>(null)
  const [doing, setDoing] = useState<{ what: RowDoing; row: RollRow } | null>(null)
  const [words, setWords] = useState<string | null>(null)
  const ask = useCallback(async (input: Input<typeof activityDesk.roll>) => {
    const { items, next, ...figures } = await api.activityDesk.roll(input)
    setHead(figures)
    return { items: items.map((row): ListedRow => ({ ...row, id: row.participantId })), next }
  }, [])
  const list = usePagedList(ask, { id, filter, query })
  const { items, refresh } = list
  useDidShow(() => {
    if (items) void refresh()
  })
  useReachBottom(() => void list.loadMore())
  usePullDownRefresh(() => void refresh().finally(() => Taro.stopPullDownRefresh()))

  const begin = (what: RowDoing, row: RollRow) => {
    setWords(null)
    setDoing({ what, row })
  }
  return {
    ...{ id, filter, setFilter, query, setQuery, head, list, doing, words, begin },
    close: () => setDoing(null),
    done: (what: string) => {
      setDoing(null)
      setWords(what)
      void refresh()
    },
  }
}
export type RollInHand = ReturnType<typeof useRoll>
