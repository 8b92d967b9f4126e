import { View } from '@tarojs/components'
import { useCallback, useState, type RefObject } from 'react'
import { FieldFrame, Field } from '@/components/field'
import { MAX_TITLE } from '@contract/news'
import { Notice } from '@/components/notice'
import { RichEditor, type RichEditorHandle } from '@/components/rich-editor'
import type { Content } from '@/components/rich-editor/types'
import { addImages, isOurImage } from '@/lib/add-images'
import { fieldErrors } from '@/lib/drafts/save-state'
import type { NewsDraftInHand } from './shelf'
import { keepsOwnTitle, takeIn } from './taken-title'
import { useWordImport } from './use-word-import'
import { WordImport } from './word-import'
import { hasBody } from './writing'

interface MainColumnProps {
  draft: NewsDraftInHand
  editor: RefObject<RichEditorHandle>
}

/** What readers read: title and text. */
export function MainColumn({ draft, editor }: MainColumnProps) {
  const { writing, state, change } = draft
  const [start] = useState(writing.html)
  const errors = fieldErrors(state)
  const onChange = useCallback(({ html }: Content) => change({ html }), [change])
  const word = useWordImport((imported) => {
    const taken = takeIn(imported, writing.title)
    editor.current?.setHtml(taken.html)
    change(taken)
    return keepsOwnTitle(imported, writing.title)
  })

  return (
    <View className="writing__main">
      <Field
        label="标题"
        max={MAX_TITLE}
        placeholder="一句话说清是什么事"
        value={writing.title}
        error={errors.title}
        onChange={(title) => change({ title })}
      />
      <FieldFrame label="正文" error={errors.html}>
        <WordImport word={word} hasText={hasBody(writing.html)} />
        <RichEditor
          ref={editor}
          html={start}
          label="正文"
          placeholder="在这里写正文。也可以从 Word 粘贴，或点上面的“导入 Word”。"
          addImages={addImages}
          acceptsImage={isOurImage}
          onChange={onChange}
        />
        {state.kind === 'saved' &&
          state.notes.map((note) => (
            <Notice key={note} kind="wait">
              {note}
            </Notice>
          ))}
      </FieldFrame>
    </View>
  )
}
