import { useCallback, useEffect, useRef, useState } from 'react'
import Taro, { useDidHide, useDidShow } from '@tarojs/taro'
import { DraftKeeper } from './draft-keeper'
import type { SaveState } from './save-state'
import type { Saved, Writing } from './writing'

export interface DraftStart {
  saved: Saved
  writing: Writing
  /** A copy from this device, which the server does not have. */
  isUnsaved: boolean
}

/** The writing and its saving. `change` may be called as fast as somebody types. */
export function useDraft(start: DraftStart) {
  const [writing, setWriting] = useState(start.writing)
  const [state, setState] = useState<SaveState>({ kind: 'untouched' })
  const latest = useRef(writing)
  const keeper = useRef<DraftKeeper>()
  keeper.current ??= new DraftKeeper(start.saved, start.writing, setState)

  const change = useCallback((part: Partial<Writing>) => {
    latest.current = { ...latest.current, ...part }
    setWriting(latest.current)
    keeper.current?.change(latest.current)
  }, [])

  useEffect(() => {
    const { current } = keeper
    if (start.isUnsaved) change({})
    const retry = ({ isConnected }: { isConnected: boolean }) => isConnected && void current?.save()
    Taro.onNetworkStatusChange(retry)
    return () => {
      Taro.offNetworkStatusChange(retry)
      current?.close()
    }
  }, [change, start.isUnsaved])
  useDidHide(() => void keeper.current?.save())
  useDidShow(() => void keeper.current?.save())

  return { writing, state, change, keeper: keeper.current }
}
export type DraftInHand = ReturnType<typeof useDraft>
