import { useDidShow } from '@tarojs/taro'
import { useRef } from 'react'
import { api } from '@/lib/api'
import { useQuery } from '@/lib/use-query'

const nothing = {}

/** What waits for the office; asked again on coming back, since it is dealt with on other pages. */
export function useWork() {
  const work = useQuery(api.roster.work, nothing)
  const shown = useRef(false)
  useDidShow(() => {
    if (shown.current) void work.refresh()
    shown.current = true
  })
  return work
}
