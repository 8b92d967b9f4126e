import { View } from '@tarojs/components'
import { useState } from 'react'
import type { ErrorBody } from '@contract/errors'
import { Cell } from '../cell'
import { Dialog } from '../dialog'
import { Notice } from '../notice'
import { Sheet } from '../sheet'
import './conflict-sheet.scss'

interface ConflictSheetProps {
  open: boolean
  error: ErrorBody
  onSee(): void
  /** Where what is written may become a draft of its own. */
  onSaveAsNew?: () => void
  onTakeTheirs(): void
  onClose(): void
}

/** Somebody else saved meanwhile. Nothing is overwritten, neither theirs nor mine, until the writer says how to go on. */
export function ConflictSheet({
  open,
  error,
  onSee,
  onSaveAsNew,
  onTakeTheirs,
  onClose,
}: ConflictSheetProps) {
  const [asks, setAsks] = useState(false)
  return (
    <>
      <Sheet open={open && !asks} title="两个人同时在改" onClose={onClose}>
        <Notice kind="wait" icon="people" error={error} />
        <View className="conflict-cells">
          {onSaveAsNew ? (
            <Cell
              icon="add"
              title="另存为新稿"
              note="您写的内容另成一篇草稿，对方的不受影响"
              onTap={onSaveAsNew}
            />
          ) : null}
          <Cell icon="preview" title="先看看对方的版本" note="您写的内容不动" onTap={onSee} />
          <Cell
            icon="download"
            title="载入对方的版本"
            note="您这次写的内容会被换掉"
            onTap={() => setAsks(true)}
          />
        </View>
      </Sheet>
      <Dialog
        open={asks}
        title="载入对方的版本？"
        text="您这次写的、还没有保存的内容会被换掉，不能找回。"
        confirm="载入对方版本"
        danger
        onConfirm={() => {
          setAsks(false)
          onTakeTheirs()
        }}
        onClose={() => setAsks(false)}
      />
    </>
  )
}
