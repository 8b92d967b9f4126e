import { Text, View } from '@tarojs/components'
import { aria } from '@/lib/aria'
import { forwardRef, useCallback, useImperativeHandle, useRef, useState } from 'react'
import { Surface } from './surface'
import { Toolbar } from './toolbar'
import type { Content, Engine, Toggle } from './types'
import { useAddingImages, type AddImages } from './use-adding-images'
import { useKeyboard } from './use-keyboard'
import { useSettledContent } from './use-settled-content'
import './index.scss'

export interface RichEditorProps {
  /** Read once; replace it later through the handle. */
  html: string
  label: string
  placeholder: string
  onChange(content: Content): void
  addImages?: AddImages
  acceptsImage?(url: string): boolean
}

export interface RichEditorHandle {
  setHtml(html: string): void
  /** Hands over at once what `onChange` has not passed on yet. */
  flush(): void
}

const wordsIn = (text: string) => text.replace(/\s/g, '').length
const plain = (html: string) => html.replace(/<[^>]*>/g, '')

export const RichEditor = forwardRef<RichEditorHandle, RichEditorProps>(function RichEditor(props, ref) {
  const [engine, setEngine] = useState<Engine | null>(null)
  const [active, setActive] = useState<readonly Toggle[]>([])
  const [words, setWords] = useState(() => wordsIn(plain(props.html)))
  const { change, flush } = useSettledContent(props.onChange)
  const keyboard = useKeyboard()
  const [isFocused, setFocused] = useState(false)
  const images = useAddingImages(engine, props.addImages)
  const latest = useRef({ props, images })
  latest.current = { props, images }

  useImperativeHandle(ref, () => ({ setHtml: (html) => engine?.setHtml(html), flush }), [engine, flush])

  const onChange = useCallback(
    (content: Content) => {
      setWords(wordsIn(content.text))
      change(content)
    },
    [change],
  )
  const onFocus = useCallback(() => setFocused(true), [])
  const onBlur = useCallback(() => {
    setFocused(false)
    flush()
  }, [flush])
  const acceptsImage = useCallback((url: string) => latest.current.props.acceptsImage?.(url) ?? true, [])
  const onImageFiles = useCallback((files: File[]) => void latest.current.images.add(files), [])
  const onImagesLeftOut = useCallback(
    (count: number) =>
      latest.current.images.setProblem(`粘贴的 ${count} 张图片没有带进来，请用“图片”按钮插入`),
    [],
  )

  return (
    <View className="rich-editor">
      <Toolbar
        engine={engine}
        active={active}
        above={isFocused ? keyboard : null}
        onAddImages={props.addImages && (() => void images.add())}
      />
      <Surface
        html={props.html}
        label={props.label}
        placeholder={props.placeholder}
        acceptsImage={acceptsImage}
        onReady={setEngine}
        onChange={onChange}
        onActive={setActive}
        onFocus={onFocus}
        onBlur={onBlur}
        onImageFiles={onImageFiles}
        onImagesLeftOut={onImagesLeftOut}
      />
      <View className="rich-editor__foot">
        <View className="rich-editor__news" {...aria({ role: 'status' })}>
          {images.progress && <Text>{images.progress}</Text>}
          {images.problem && <Text className="rich-editor__problem">{images.problem}</Text>}
        </View>
        <Text className="rich-editor__words">{words} 字</Text>
      </View>
    </View>
  )
})
