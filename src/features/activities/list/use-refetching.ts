import { useDidHide, useDidShow } from '@tarojs/taro'
import { useRef } from 'react'
import { hasPassed, now } from '@contract/values/time'
import { changesSoFar } from '../changes'

/** Seats go quickly: who comes back after this long sees the counts of now. */
const AWAY_MS = 5 * 60_000

/** Fetches a list again when its page comes back after a while, or after a change of one's own. */
export function useRefetching(refresh: () => Promise<void>) {
  const left = useRef<{ at: number; changes: number } | null>(null)
  useDidHide(() => {
    left.current = { at: now(), changes: changesSoFar() }
  })
  useDidShow(() => {
    const { current } = left
    if (current && (hasPassed(AWAY_MS, current.at) || current.changes !== changesSoFar())) void refresh()
  })
}
