import Taro, { useDidShow, usePullDownRefresh, useReachBottom } from '@tarojs/taro'
import { useState } from 'react'
import { activityStatuses, type ActivityStatus } from '@contract/activities'
import { api } from '@/lib/api'
import { usePagedList } from '@/lib/use-paged-list'
import { statusNames } from '../words'

export type StatusChoice = ActivityStatus | 'all'

export const statusOptions: readonly { value: StatusChoice; label: string }[] = [
  { value: 'all', label: '全部' },
  ...activityStatuses.map((value) => ({ value, label: statusNames[value] })),
]

/** All activities as the office works on them, those that wait for something included. */
export function useActivityDesk() {
  const [status, setStatus] = useState<StatusChoice>('all')
  const list = usePagedList(api.activityDesk.list, status === 'all' ? {} : { status })
  useDidShow(() => {
    if (list.items) void list.refresh()
  })
  useReachBottom(() => void list.loadMore())
  usePullDownRefresh(() => void list.refresh().finally(() => Taro.stopPullDownRefresh()))
  return { status, setStatus, list }
}
