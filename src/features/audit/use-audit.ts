import Taro, { usePullDownRefresh, useReachBottom } from '@tarojs/taro'
import { useState } from 'react'
import { api } from '@/lib/api'
import { usePagedList } from '@/lib/use-paged-list'

/** What is searched for; '' where nothing is asked. Both days count. */
export function useAudit() {
  const [query, setQuery] = useState('')
  const [from, setFrom] = useState('')
  const [to, setTo] = useState('')
  const list = usePagedList(api.audit.search, { query, ...(from && { from }), ...(to && { to }) })
  useReachBottom(() => void list.loadMore())
  usePullDownRefresh(() => void list.refresh().finally(() => Taro.stopPullDownRefresh()))
  const clearDays = () => {
    setFrom('')
    setTo('')
  }
  return { query, setQuery, from, setFrom, to, setTo, clearDays, list }
}
