import { useState } from 'react'
import type { DeskItem } from '@contract/news'
import { Dialog } from '@/components/dialog'
import { TextArea } from '@/components/field'
import type { useDeskActions } from './use-desk-actions'
import { titleOf } from './desk-row'

export type AskedAction = 'withdraw' | 'unschedule' | 'reopen' | 'discard'

const questions: Record<AskedAction, { title: string; text: (title: string) => string; confirm: string }> = {
  withdraw: {
    title: '撤回这条资讯？',
    text: (title) => `撤回后，读者马上看不到《${title}》，从分享卡片也打不开。阅读记录会保留。`,
    confirm: '撤回',
  },
  unschedule: {
    title: '取消发布？',
    text: (title) => `《${title}》不会按原定安排发布，回到草稿。`,
    confirm: '回到草稿',
  },
  reopen: {
    title: '恢复为草稿？',
    text: (title) => `《${title}》回到草稿，修改后可以重新发布。`,
    confirm: '恢复为草稿',
  },
  discard: {
    title: '删除这篇草稿？',
    text: (title) => `《${title}》从未发布过，删除后不能找回。`,
    confirm: '删除',
  },
}

interface ConfirmActionProps {
  action: AskedAction
  item: DeskItem
  actions: ReturnType<typeof useDeskActions>
  onClose(): void
}

export function ConfirmAction({ action, item, actions, onClose }: ConfirmActionProps) {
  const [reason, setReason] = useState('')
  const { title, text, confirm } = questions[action]
  const { error, fields } = actions
  return (
    <Dialog
      open
      title={title}
      text={text(titleOf(item))}
      confirm={confirm}
      danger={action === 'withdraw' || action === 'discard'}
      pending={actions.pending}
      error={fields.reason ? undefined : error}
      onConfirm={() => void actions.run(action, item, reason)}
      onClose={onClose}
    >
      {action === 'withdraw' && (
        <TextArea
          label="撤回原因"
          hint="经合办的同事会看到"
          placeholder="例如：到账数字有误，改后再发"
          max={100}
          value={reason}
          error={fields.reason}
          onChange={setReason}
        />
      )}
    </Dialog>
  )
}
