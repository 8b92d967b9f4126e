import { useDidShow, useLaunch } from '@tarojs/taro'
import type { PropsWithChildren } from 'react'
import { recallClock } from '@/lib/clock'
import { followWeChat, watchWeChatTheme } from '@/lib/prefs'
import { sendKept } from '@/lib/send-surely'
import './app.scss'

if (process.env.TARO_ENV === 'h5') void import('./styles/h5.scss')

export default function App({ children }: PropsWithChildren) {
  useLaunch(() => {
    if (process.env.TARO_ENV === 'weapp') wx.cloud?.init({ env: CLOUD_ENV || undefined, traceUser: true })
    watchWeChatTheme()
    recallClock()
  })
  useDidShow(() => {
    followWeChat()
    void sendKept()
  })
  return children
}
