import { Text, View } from '@tarojs/components'
import { Button } from '../button'
import { Icon, type IconName } from '../icon'
import { aria } from '@/lib/aria'
import { saveWords, type SaveState } from '@/lib/drafts/save-state'
import './action-bar.scss'

const icons: Record<SaveState['kind'], IconName> = {
  untouched: 'info',
  unsaved: 'clock',
  saving: 'loading',
  kept: 'clock',
  saved: 'done',
  offline: 'offline',
  refused: 'warning',
  conflict: 'people',
}

interface ActionBarProps {
  state: SaveState
  /** Before anything is written; without it: 写下的内容会自动保存 */
  untouched?: string
  /** Why it cannot be published now. */
  reason: string | undefined
  publishWords: string
  canPreview: boolean
  /** Without it there is nothing to look at before. */
  onPreview?: () => void
  onPublish(): void
  onResolve(): void
}

/** Always in sight: whether what was written is safe, and what can be done with it. */
export function ActionBar(props: ActionBarProps) {
  const { state, untouched, reason, publishWords, canPreview, onPreview, onPublish, onResolve } = props
  return (
    <View className="action-bar">
      <View className="action-bar__inner">
        <View
          className={`action-bar__state action-bar__state--${state.kind}`}
          {...aria({ role: 'status', live: 'polite' })}
        >
          <Icon name={icons[state.kind]} />
          <Text>{state.kind === 'untouched' && untouched ? untouched : saveWords(state)}</Text>
          {state.kind === 'conflict' && (
            <Button kind="text" size="small" onTap={onResolve}>
              怎么办
            </Button>
          )}
        </View>
        <View className="action-bar__buttons">
          {onPreview ? (
            <Button
              kind="plain"
              icon="preview"
              disabled={!canPreview}
              reason="先写一点内容"
              onTap={onPreview}
            >
              预览
            </Button>
          ) : null}
          <Button icon="send" disabled={reason !== undefined} reason={reason} onTap={onPublish}>
            {publishWords}
          </Button>
        </View>
      </View>
    </View>
  )
}
