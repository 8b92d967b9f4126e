import Taro from '@tarojs/taro'
import { useState } from 'react'
import { api } from '@/lib/api'
import { usePagedList } from '@/lib/use-paged-list'
import type { KindChoice } from '../words/kinds'
import { useRefetching } from './use-refetching'

export type When = 'coming' | 'past'
export const whenOptions = [
  { value: 'coming', label: '近期活动' },
  { value: 'past', label: '往期活动' },
] as const

const toTop = () => void Taro.pageScrollTo({ scrollTop: 0, duration: 0 })

/** The list of activities with its two views and its filter. */
export function useActivities() {
  const [when, setWhen] = useState<When>('coming')
  const [kind, setKind] = useState<KindChoice>('all')
  const input = kind === 'all' ? { when } : { when, kind }
  const list = usePagedList(api.activities.list, input, { saveAs: `activities/${when}/${kind}` })
  useRefetching(list.refresh)
  const chooseWhen = (next: When) => {
    setWhen(next)
    toTop()
  }
  const chooseKind = (next: KindChoice) => {
    setKind(next)
    toTop()
  }
  return { when, chooseWhen, kind, chooseKind, list }
}
