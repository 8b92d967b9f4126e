import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useEffect, type PropsWithChildren } from 'react'
import { useNativeBars } from '@/lib/chrome'
import { usePrefs } from '@/lib/prefs'
import './page.scss'

interface Props {
  /** Shown in the navigation bar; without it the page config's. */
  title?: string
  /** White ground for reading; the default is paper with cards on it. */
  ground?: 'paper' | 'surface'
}

/** The root of every page: colours, text size and safe areas come from here. */
export function Page({ title, ground = 'paper', children }: PropsWithChildren<Props>) {
  const { prefs, theme, textSize } = usePrefs()
  const mode = prefs.appearance === 'follow' ? 'system' : theme
  const themeClass = `theme theme--${mode} theme--${textSize}`
  useNativeBars(themeClass)
  useEffect(() => {
    if (title) void Taro.setNavigationBarTitle({ title })
  }, [title])
  return (
    <View className={`${themeClass} page page--${ground}`}>
      <View className="page__body">{children}</View>
    </View>
  )
}
