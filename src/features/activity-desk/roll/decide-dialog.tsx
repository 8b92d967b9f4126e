import { useState } from 'react'
import type { RollRow } from '@contract/activity-desk'
import { Dialog } from '@/components/dialog'
import { TextArea } from '@/components/field'
import { api } from '@/lib/api'
import { useCommand } from '@/lib/use-command'

export type Decision = 'approve' | 'refuse' | 'agree' | 'deny' | 'remove'

interface Words {
  title: string
  text: string
  confirm: string
  done: string
  danger?: boolean
  /** What is asked for, and whether it must be given. */
  reason?: { label: string; must: boolean }
}

const words = (name: string): Record<Decision, Words> => ({
  approve: {
    title: `通过${name}的报名？`,
    text: '本人会收到消息。',
    confirm: '审核通过',
    done: `已通过：${name}`,
  },
  refuse: {
    title: `不通过${name}的报名？`,
    text: '名额空出来，按顺序给候补的人。',
    confirm: '不通过',
    done: `没有通过：${name}`,
    danger: true,
    reason: { label: '原因，本人会看到', must: true },
  },
  agree: {
    title: `同意${name}取消？`,
    text: '名额空出来，按顺序给候补的人。',
    confirm: '同意取消',
    done: `已同意取消：${name}`,
    reason: { label: '给本人的话（可不写）', must: false },
  },
  deny: {
    title: `不同意${name}取消？`,
    text: '名额保留，本人会收到消息。',
    confirm: '不同意',
    done: `没有同意取消：${name}`,
    reason: { label: '给本人的话（可不写）', must: false },
  },
  remove: {
    title: `取消${name}的报名？`,
    text: '名额空出来，按顺序给候补的人。他不能再自己报名。',
    confirm: '取消他的报名',
    done: `已取消报名：${name}`,
    danger: true,
    reason: { label: '原因，本人会看到', must: true },
  },
})

const send: Record<
  Decision,
  (target: { id: string; participantId: string }, said: string) => Promise<unknown>
> = {
  approve: (target) => api.activityDesk.review({ ...target, approve: true }),
  refuse: (target, reason) => api.activityDesk.review({ ...target, approve: false, reason }),
  agree: (target, note) => api.activityDesk.decideCancel({ ...target, agree: true, note }),
  deny: (target, note) => api.activityDesk.decideCancel({ ...target, agree: false, note }),
  remove: (target, reason) => api.activityDesk.remove({ ...target, reason }),
}

interface Props {
  id: string
  decision: Decision
  row: RollRow
  onDone: (words: string) => void
  onClose: () => void
}

export function DecideDialog({ id, decision, row, onDone, onClose }: Props) {
  const [said, setSaid] = useState('')
  const { title, text, confirm, done, danger, reason } = words(row.name)[decision]
  const [tried, setTried] = useState(false)
  const deciding = useCommand(async () => {
    await send[decision]({ id, participantId: row.participantId }, said)
    onDone(done)
  })
  const { error, fields } = deciding
  const lacks = reason?.must && !said.trim()
  const wrong = fields.reason ?? fields.note ?? (tried && lacks ? '请填写原因' : undefined)
  return (
    <Dialog
      open
      title={title}
      text={text}
      confirm={confirm}
      dismiss="返回"
      danger={danger}
      pending={deciding.pending}
      error={fields.reason || fields.note ? undefined : error}
      onConfirm={() => {
        setTried(true)
        if (!lacks) void deciding.run()
      }}
      onClose={onClose}
    >
      {reason ? (
        <TextArea label={reason.label} max={100} value={said} error={wrong} onChange={setSaid} />
      ) : null}
    </Dialog>
  )
}
