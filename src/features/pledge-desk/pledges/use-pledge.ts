import { useDidShow } from '@tarojs/taro'
import { useRef } from 'react'
import { api } from '@/lib/api'
import { useQuery } from '@/lib/use-query'

/** One pledge as the office sees it; asked again on coming back from the form that changes it. */
export function usePledge(id: string) {
  const pledge = useQuery(api.pledgeDesk.show, { id })
  const shown = useRef(false)
  useDidShow(() => {
    if (shown.current) void pledge.refresh()
    shown.current = true
  })
  return pledge
}
