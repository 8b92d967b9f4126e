import Taro, { useDidShow, usePullDownRefresh, useReachBottom } from '@tarojs/taro'
import { useState } from 'react'
import type { RosterRow } from '@contract/roster'
import { api } from '@/lib/api'
import { usePagedList } from '@/lib/use-paged-list'
import type { ChosenChamber } from './post-facts'

export type Doing = 'actions' | 'look' | 'edit' | 'end'

/** The roster: what is searched for, what is being done with which line, and what came of it. */
export function useRoster() {
  const [query, setQuery] = useState('')
  const [chamber, setChamber] = useState<ChosenChamber | null>(null)
  const list = usePagedList(api.roster.list, { query, ...(chamber && { chamberId: chamber.id }) })
  const [doing, setDoing] = useState<{ what: Doing; row: RosterRow } | null>(null)
  const [adding, setAdding] = useState(false)
  const [words, setWords] = useState<string | null>(null)

  const refresh = () => void list.refresh()
  useDidShow(() => {
    if (list.items) refresh()
  })
  useReachBottom(() => void list.loadMore())
  usePullDownRefresh(() => void list.refresh().finally(() => Taro.stopPullDownRefresh()))

  const done = (what: string) => {
    setDoing(null)
    setAdding(false)
    setWords(what)
    refresh()
  }
  const begin = (what: Doing, row: RosterRow) => {
    setWords(null)
    setDoing({ what, row })
  }
  return {
    ...{ query, setQuery, chamber, setChamber, list, words, doing, adding, done },
    begin,
    add: () => {
      setWords(null)
      setAdding(true)
    },
    close: () => {
      setDoing(null)
      setAdding(false)
    },
  }
}
