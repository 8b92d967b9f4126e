import { useState } from 'react'
import type { ActivityEditing } from '@contract/activity-desk'
import { liveIn } from '@contract/sign-up-kinds'
import { Dialog } from '@/components/dialog'
import { Field, TextArea } from '@/components/field'
import { kindsInWords, titleOf } from '../words'
import type { Doing } from './use-doing'

const WORDS = '取消活动'

interface Props {
  editing: ActivityEditing
  cancelling: Doing['cancelling']
  onClose: () => void
}

/** For good, and everybody is told: so it takes a reason and the words written out. */
export function CancelDialog({ editing, cancelling, onClose }: Props) {
  const [reason, setReason] = useState('')
  const [typed, setTyped] = useState('')
  const [tried, setTried] = useState(false)
  const { kinds } = editing
  const missing = {
    reason: reason.trim() ? undefined : '请填写原因',
    typed: typed.trim() === WORDS ? undefined : `请写“${WORDS}”四个字`,
  }
  const confirm = () => {
    setTried(true)
    if (!missing.reason && !missing.typed) void cancelling.run(reason)
  }
  return (
    <Dialog
      open
      title={`取消《${titleOf(editing)}》？`}
      text={`取消后不能恢复。报了名的 ${liveIn(kinds)} 人（${kindsInWords(kinds)}）会收到消息，看到下面的原因。`}
      confirm="取消活动"
      dismiss="返回"
      danger
      pending={cancelling.pending}
      error={cancelling.fields.reason ? undefined : cancelling.error}
      onConfirm={confirm}
      onClose={onClose}
    >
      <TextArea
        label="取消原因"
        placeholder="例如：台风预警，会场临时关闭"
        max={100}
        value={reason}
        error={cancelling.fields.reason ?? (tried ? missing.reason : undefined)}
        onChange={setReason}
      />
      <Field
        label={`写“${WORDS}”确认`}
        value={typed}
        error={tried ? missing.typed : undefined}
        onChange={setTyped}
      />
    </Dialog>
  )
}
