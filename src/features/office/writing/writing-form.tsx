import { View } from '@tarojs/components'
import { useDidHide } from '@tarojs/taro'
import { useEffect, useRef, useState } from 'react'
import type { NewsEditing } from '@contract/news'
import { now } from '@contract/values/time'
import type { RichEditorHandle } from '@/components/rich-editor'
import { ActionBar } from '@/components/writing/action-bar'
import { ConflictSheet } from '@/components/writing/conflict-sheet'
import { useDraft } from '@/lib/drafts/use-draft'
import { go, paths } from '../paths'
import { MainColumn } from './main-column'
import { mustReadFault } from './must-read'
import { PublishResult } from './publish-result'
import { PublishSheet } from './publish-sheet'
import { shelf, type NewsDraftStart } from './shelf'
import { SideColumn } from './side-column'
import { StandingNotice } from './standing-notice'
import { usePublishing } from './use-publishing'
import { missingIn } from './writing'

interface WritingFormProps {
  start: NewsDraftStart
  /** As the server has it; null for a new piece, or while it cannot be reached. */
  editing: NewsEditing | null
  onReload(id: string | undefined): void
}

export function WritingForm({ start, editing, onReload }: WritingFormProps) {
  const draft = useDraft(start, shelf)
  const { writing, state, keeper } = draft
  const publishing = usePublishing(keeper)
  const [sheet, setSheet] = useState<'publish' | 'conflict' | null>(null)
  const editor = useRef<RichEditorHandle>(null)
  useEffect(() => {
    if (state.kind === 'conflict') setSheet('conflict')
  }, [state.kind])

  // The app may be killed as soon as it is out of sight.
  useDidHide(() => {
    editor.current?.flush()
    keeper.keep()
  })

  const isOut = editing !== null && editing.publishedAt !== null
  const isUnchanged =
    isOut && !editing.changed && editing.status === 'published' && state.kind === 'untouched'
  const published = isOut ? (editing.draft.mustRead ?? null) : null
  const missing = missingIn(writing)
  const reason = isUnchanged
    ? '没有新的修改'
    : missing.length > 0
      ? `还没有写${missing.join('和')}`
      : mustReadFault(writing.mustRead ?? null, published, now())

  const preview = async () => {
    editor.current?.flush()
    const isSaved = await keeper.save()
    if (isSaved && keeper.saved.id) go(paths.preview(keeper.saved.id))
  }
  const openPublish = () => {
    editor.current?.flush()
    publishing.reset()
    setSheet('publish')
  }
  const saveAsNew = () => {
    setSheet(null)
    void keeper.saveAsNew()
  }
  const takeTheirs = () => {
    keeper.abandon()
    onReload(keeper.saved.id)
  }
  if (publishing.result)
    return <PublishResult item={publishing.result} onGoOn={() => onReload(keeper.saved.id)} />

  return (
    <View className="office writing">
      <StandingNotice editing={editing} />
      <View className="writing__columns">
        <MainColumn draft={draft} editor={editor} />
        <SideColumn draft={draft} published={published} />
      </View>
      <ActionBar
        state={state}
        reason={reason}
        canPreview={keeper.saved.id !== undefined || state.kind !== 'untouched'}
        publishWords={isOut ? '重新发布' : '发布'}
        onPreview={() => void preview()}
        onPublish={openPublish}
        onResolve={() => setSheet('conflict')}
      />
      <PublishSheet
        open={sheet === 'publish'}
        writing={writing}
        isAgain={isOut}
        published={published}
        publishing={publishing}
        onClose={() => setSheet(null)}
      />
      {state.kind === 'conflict' && (
        <ConflictSheet
          open={sheet === 'conflict'}
          error={state.error}
          onSee={() => keeper.saved.id && go(paths.preview(keeper.saved.id))}
          onSaveAsNew={saveAsNew}
          onTakeTheirs={takeTheirs}
          onClose={() => setSheet(null)}
        />
      )}
    </View>
  )
}
