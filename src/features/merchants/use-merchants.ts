import Taro, { useDidShow, usePullDownRefresh, useReachBottom } from '@tarojs/taro'
import { useRef, useState } from 'react'
import { api } from '@/lib/api'
import { usePagedList } from '@/lib/use-paged-list'

/** What narrows a search; '' where nothing is asked. */
export interface Filters {
  chamber: string
  place: string
  industry: string
}
export const noFilters: Filters = { chamber: '', place: '', industry: '' }

export function useMerchants() {
  const [query, setQuery] = useState('')
  const [filters, setFilters] = useState(noFilters)
  const list = usePagedList(api.merchants.search, { query, ...filters })
  const shown = useRef(false)
  useDidShow(() => {
    if (shown.current) void list.refresh()
    shown.current = true
  })
  useReachBottom(() => void list.loadMore())
  usePullDownRefresh(() => void list.refresh().finally(() => Taro.stopPullDownRefresh()))
  return { query, setQuery, filters, setFilters, list }
}
