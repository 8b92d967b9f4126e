import Taro from '@tarojs/taro'

export const isWeapp = process.env.TARO_ENV === 'weapp'

/** Facts that the local preview puts into the address of the page: `?person=…&font=20`. */
export const previewQuery = (name: string) =>
  isWeapp || typeof location === 'undefined' ? null : new URLSearchParams(location.search).get(name)

/** What WeChat tells about itself. Older base libraries lack some of it. */
export function wechatSettings(): { fontSizeSetting?: number; theme?: 'light' | 'dark' } {
  const font = Number(previewQuery('font')) || undefined
  try {
    const info = Taro.getSystemInfoSync()
    return {
      fontSizeSetting: font ?? info.fontSizeSetting,
      theme: info.theme === 'dark' ? 'dark' : 'light',
    }
  } catch {
    return { fontSizeSetting: font }
  }
}
