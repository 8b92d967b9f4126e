import Taro, { useDidHide, useDidShow } from '@tarojs/taro'
import { useEffect, useRef } from 'react'
import { isWeapp } from './device'

const attempt = (call: () => Promise<unknown> | undefined) => void call()?.catch(() => undefined)

/** Bright and awake while the page is in sight: for a code that somebody else scans. In WeChat only. */
export function useBrightScreen() {
  /** As it was before, 0 to 1. */
  const before = useRef<number | null>(null)
  const restore = useRef(() => {
    if (before.current === null) return
    const value = before.current
    before.current = null
    attempt(() => Taro.setScreenBrightness({ value }))
    attempt(() => Taro.setKeepScreenOn({ keepScreenOn: false }))
  }).current
  useDidShow(() => {
    if (!isWeapp) return
    attempt(async () => {
      const { value } = await Taro.getScreenBrightness()
      before.current ??= value
      await Taro.setScreenBrightness({ value: 1 })
      await Taro.setKeepScreenOn({ keepScreenOn: true })
    })
  })
  useDidHide(restore)
  useEffect(() => restore, [restore])
}
