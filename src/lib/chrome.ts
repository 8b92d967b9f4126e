import Taro, { useDidShow } from '@tarojs/taro'
import { useEffect } from 'react'
import colours from '@/theme.json'
import { isWeapp } from './device'
import { usePrefs, type Theme } from './prefs'

let painted = false

/** Calls that fail on pages without a tab bar, or in an old base library, change nothing that matters. */
const attempt = (call: () => Promise<unknown> | undefined) => void call()?.catch(() => undefined)

function paint(theme: Theme) {
  painted = true
  const { paper, surface, ink2, accent, pullText } = colours[theme]
  const front = theme === 'dark' ? '#ffffff' : '#000000'
  attempt(() => Taro.setNavigationBarColor({ frontColor: front, backgroundColor: paper }))
  attempt(() =>
    Taro.setBackgroundColor({
      backgroundColor: paper,
      backgroundColorTop: paper,
      backgroundColorBottom: paper,
    }),
  )
  attempt(() => Taro.setBackgroundTextStyle({ textStyle: pullText as 'dark' | 'light' }))
  const border = theme === 'dark' ? 'white' : 'black'
  attempt(() =>
    Taro.setTabBarStyle({
      color: ink2,
      selectedColor: accent,
      backgroundColor: surface,
      borderStyle: border,
    }),
  )
}

/** WeChat paints its bars by theme.json as long as the reader follows the system; a choice of his own is painted here. */
export function useNativeBars(rootClass: string) {
  const { theme, prefs } = usePrefs()
  const show = () => {
    if (!isWeapp) document.documentElement.className = rootClass
    else if (prefs.appearance !== 'follow' || painted) paint(theme)
  }
  useEffect(show, [theme, prefs.appearance, rootClass])
  useDidShow(show)
}
