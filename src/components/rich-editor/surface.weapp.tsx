import { Editor, View } from '@tarojs/components'
import Taro, { type EditorContext } from '@tarojs/taro'
import { memo, useRef } from 'react'
import type { SurfaceProps } from './types'
import { activeInWechat, createEngine } from './wechat/create-engine'
import { fromWechat, plain, toWechat } from './wechat/html'

const EDITOR = 'rich-editor'

/** In WeChat: its own <editor>. Rendered once, so the callbacks must be lasting ones; every later change goes through its context. */
export const Surface = memo(
  function Surface(props: SurfaceProps) {
    const tables = useRef<string[]>([])
    /** WeChat reports the first setContents as input; only a person's doing counts as a change. */
    const isTouched = useRef(false)

    const show = (context: EditorContext, html: string) => {
      const shown = toWechat(html)
      tables.current = shown.tables
      context.setContents({ html: shown.html })
    }
    const open = () =>
      Taro.createSelectorQuery()
        .select(`#${EDITOR}`)
        .context(({ context }) => {
          const editor = context as unknown as EditorContext
          const touch = () => {
            isTouched.current = true
            return editor
          }
          show(editor, props.html)
          props.onReady(
            createEngine(touch, (html) => {
              show(touch(), html)
              props.onChange({ html, text: plain(html) })
            }),
          )
        })
        .exec()
    const read = ({ html = '', text = '' }: { html?: string; text?: string }) => {
      if (!isTouched.current) return
      const isEmpty = text.trim() === '' && !/<(img|hr)/.test(html)
      props.onChange({ html: isEmpty ? '' : fromWechat(html, tables.current), text: text.trim() })
    }

    return (
      <View className="rich-editor__surface">
        <Editor
          id={EDITOR}
          className="rich-editor__native"
          placeholder={props.placeholder}
          showImgSize
          showImgToolbar
          showImgResize
          onReady={open}
          onFocus={() => {
            isTouched.current = true
            props.onFocus()
          }}
          onInput={(event) => read(event.detail)}
          onBlur={() => props.onBlur()}
          onStatusChange={(event) => props.onActive(activeInWechat(event.detail))}
        />
      </View>
    )
  },
  () => true,
)
