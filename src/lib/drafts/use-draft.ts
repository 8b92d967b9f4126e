import { useCallback, useEffect, useRef, useState } from 'react'
import Taro, { useDidHide, useDidShow } from '@tarojs/taro'
import { DraftKeeper, type Shelf } from './draft-keeper'
import type { Saved } from './local-copy'
import type { SaveState } from './save-state'

export interface DraftStart<W> {
  saved: Saved
  writing: W
  /** A copy from this device, which the server does not have. */
  isUnsaved: boolean
}

/** The writing and its saving. `change` may be called as fast as somebody types. */
export function useDraft<W extends object>(start: DraftStart<W>, shelf: Shelf<W>) {
  const [writing, setWriting] = useState(start.writing)
  const [state, setState] = useState<SaveState>({ kind: 'untouched' })
  const latest = useRef(writing)
  const keeper = useRef<DraftKeeper<W>>()
  keeper.current ??= new DraftKeeper(start.saved, start.writing, shelf, setState)

  const change = useCallback((part: Partial<W>) => {
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
export type DraftInHand<W extends object> = ReturnType<typeof useDraft<W>>
