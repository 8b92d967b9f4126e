import Taro, { useDidShow, usePullDownRefresh } from '@tarojs/taro'
import { useRef } from 'react'
import { api } from '@/lib/api'
import { useQuery } from '@/lib/use-query'

/** One activity as the office has it; asked again on coming back, since it is worked on from several pages. */
export function useActivity(id: string) {
  const activity = useQuery(api.activityDesk.edit, { id })
  const shown = useRef(false)
  useDidShow(() => {
    if (shown.current) void activity.refresh()
    shown.current = true
  })
  usePullDownRefresh(() => void activity.refresh().finally(() => Taro.stopPullDownRefresh()))
  return activity
}
export type Activity = ReturnType<typeof useActivity>
