import type { EditorContext } from '@tarojs/taro'
import type { Engine, Toggle } from '../types'
import { QUOTE_INDENT } from './html'

/** Names and values of https://developers.weixin.qq.com/miniprogram/dev/api/media/editor/EditorContext.format.html */
export const wechatFormats: Record<Toggle, [name: string, value?: string | number]> = {
  heading2: ['header', 2],
  heading3: ['header', 3],
  bold: ['bold'],
  italic: ['italic'],
  underline: ['underline'],
  bullet: ['list', 'bullet'],
  ordered: ['list', 'ordered'],
  quote: ['paddingLeft', QUOTE_INDENT],
  center: ['align', 'center'],
  right: ['align', 'right'],
}

/** WeChat reports bold as `strong` on some systems and a heading as 2 or `H2`. */
export const activeInWechat = (formats: Record<string, unknown>) =>
  (Object.keys(wechatFormats) as Toggle[]).filter((toggle) => {
    const [name, value] = wechatFormats[toggle]
    const found = formats[name]
    return value === undefined ? Boolean(found) : String(found).replace(/^h/i, '') === String(value)
  })

/** `touch` gives the editor and remembers that a person is at work. */
export function createEngine(touch: () => EditorContext, setHtml: (html: string) => void): Engine {
  return {
    /** Formatting again what is formatted takes it off. */
    toggle: (name) => {
      const [format, value] = wechatFormats[name]
      touch().format(format, value as string)
    },
    insertDivider: () => touch().insertDivider({}),
    insertImage: (url) => touch().insertImage({ src: url, width: '100%' }),
    undo: () => touch().undo(),
    redo: () => touch().redo(),
    setHtml,
  }
}
