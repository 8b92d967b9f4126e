import Taro from '@tarojs/taro'
import { useEffect, useState } from 'react'

/** Height of WeChat's keyboard in CSS px, null while it is down. Browsers move the page themselves. */
export function useKeyboard() {
  const [height, setHeight] = useState<number | null>(null)
  useEffect(() => {
    if (process.env.TARO_ENV !== 'weapp') return
    const listen = (event: { height: number }) => setHeight(event.height > 0 ? event.height : null)
    Taro.onKeyboardHeightChange(listen)
    return () => Taro.offKeyboardHeightChange(listen)
  }, [])
  return height
}
