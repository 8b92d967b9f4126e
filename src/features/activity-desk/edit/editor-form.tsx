import { View } from '@tarojs/components'
import { useDidHide } from '@tarojs/taro'
import { useEffect, useRef, useState } from 'react'
import type { ActivityEditing } from '@contract/activity-desk'
import { Notice } from '@/components/notice'
import type { RichEditorHandle } from '@/components/rich-editor'
import { Wide } from '@/components/wide'
import { ActionBar } from '@/components/writing/action-bar'
import { ConflictSheet } from '@/components/writing/conflict-sheet'
import { useDraft, type DraftStart } from '@/lib/drafts/use-draft'
import type { PickChamber } from '../chambers'
import { go, paths } from '../paths'
import { errorsOf } from './field-errors'
import { ChangeSheet, PublishSheet } from './go-out-sheet'
import { OutResult } from './out-result'
import { Sections } from './sections'
import { shelfFor } from './shelf'
import { useGoingOut } from './use-going-out'
import type { ActivityWriting } from './writing'
import './editor.scss'

interface Props {
  start: DraftStart<ActivityWriting>
  /** As the server had it when the form was opened; null for a new one. */
  opened: ActivityEditing | null
  pickChamber: PickChamber
  onReload: (id: string | undefined) => void
}

const whyNot = (editing: ActivityEditing | null) => {
  if (!editing) return '先写一点内容'
  return editing.missing.length ? `还缺 ${editing.missing.length} 项，见“还缺什么”` : undefined
}

export function EditorForm({ start, opened, pickChamber, onReload }: Props) {
  const [editing, setEditing] = useState(opened)
  const [out, setOut] = useState<ActivityEditing | null>(null)
  const [sheet, setSheet] = useState<'out' | 'conflict' | null>(null)
  const isChange = opened !== null && opened.status !== 'draft'
  const [shelf] = useState(() => shelfFor(!isChange, setEditing))
  const draft = useDraft(start, shelf)
  const { writing, state, keeper } = draft
  const going = useGoingOut(keeper, setOut)
  const editor = useRef<RichEditorHandle>(null)
  useEffect(() => {
    if (state.kind === 'conflict') setSheet('conflict')
  }, [state.kind])
  // The app may be killed as soon as it is out of sight.
  useDidHide(() => {
    editor.current?.flush()
    keeper.keep()
  })
  if (out) return <OutResult editing={out} isChange={isChange} />

  const preview = async () => {
    editor.current?.flush()
    if ((await keeper.save()) && keeper.saved.id) go(paths.preview(keeper.saved.id))
  }
  const goOut = () => {
    editor.current?.flush()
    going.publishing.reset()
    going.changing.reset()
    setSheet('out')
  }
  const GoOutSheet = isChange ? ChangeSheet : PublishSheet
  return (
    <Wide>
      <View className="editor">
        {isChange ? (
          <Notice kind="plain">活动已经发布。修改先存在本机，点“发布修改”以后大家才看到。</Notice>
        ) : null}
        <Sections
          draft={draft}
          errors={errorsOf(state)}
          editing={editing}
          editor={editor}
          pickChamber={pickChamber}
        />
      </View>
      <ActionBar
        state={state}
        untouched={isChange ? '现在和已发布的一样' : undefined}
        reason={isChange ? (state.kind === 'untouched' ? '没有新的修改' : undefined) : whyNot(editing)}
        canPreview={editing !== null || state.kind !== 'untouched'}
        publishWords={isChange ? '发布修改' : '发布'}
        onPreview={isChange ? undefined : () => void preview()}
        onPublish={goOut}
        onResolve={() => setSheet('conflict')}
      />
      {sheet === 'out' ? (
        <GoOutSheet writing={writing} editing={editing} out={going} onClose={() => setSheet(null)} />
      ) : null}
      {state.kind === 'conflict' ? (
        <ConflictSheet
          open={sheet === 'conflict'}
          error={state.error}
          onSee={() => keeper.saved.id && go((isChange ? paths.show : paths.preview)(keeper.saved.id))}
          onSaveAsNew={
            isChange
              ? undefined
              : () => {
                  setSheet(null)
                  void keeper.saveAsNew()
                }
          }
          onTakeTheirs={() => {
            keeper.abandon()
            onReload(keeper.saved.id)
          }}
          onClose={() => setSheet(null)}
        />
      ) : null}
    </Wide>
  )
}
