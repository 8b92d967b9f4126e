import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { ActivityEditing } from '@contract/activity-desk'
import { liveIn } from '@contract/sign-up-kinds'
import { Button } from '@/components/button'
import { DateTimeField } from '@/components/date-time-field'
import { TextArea } from '@/components/field'
import { Notice } from '@/components/notice'
import { Sheet } from '@/components/sheet'
import { kindsInWords, sessionTimes } from '../words'
import type { Doing } from './use-doing'
import './postpone-sheet.scss'

interface Props {
  editing: ActivityEditing
  postponing: Doing['postponing']
  onClose: () => void
}

/** Every session moves by as much as the first. */
export function PostponeSheet({ editing, postponing, onClose }: Props) {
  const sessions = [...editing.draft.sessions].sort((a, b) => a.startsAt - b.startsAt)
  const first = sessions[0]?.startsAt ?? null
  const [startsAt, setStartsAt] = useState(first)
  const [reason, setReason] = useState('')
  const { pending, error, fields, run } = postponing
  const by = startsAt === null || first === null ? 0 : startsAt - first
  const missing = by === 0 ? '请先选新的开始时间' : reason.trim() ? undefined : '还没有写原因'
  return (
    <Sheet open title="改期" onClose={onClose}>
      <DateTimeField
        label="新的开始时间"
        value={startsAt}
        error={fields.startsAt}
        hint="每一场都按同样的天数和时间挪动"
        onChange={setStartsAt}
      />
      {by === 0 ? null : (
        <View className="postpone-sheet__sessions">
          {sessions.map((session) => (
            <Text key={session.id} className="postpone-sheet__session">
              {`${session.title}：${sessionTimes({ startsAt: session.startsAt + by, endsAt: session.endsAt + by })}`}
            </Text>
          ))}
        </View>
      )}
      <TextArea
        label="改期原因"
        hint={`报了名的 ${liveIn(editing.kinds)} 人（${kindsInWords(editing.kinds)}）会收到消息，看到这个原因`}
        max={100}
        value={reason}
        error={fields.reason}
        onChange={setReason}
      />
      {error && Object.keys(fields).length === 0 ? <Notice error={error} /> : null}
      <Button
        icon="schedule"
        loading={pending}
        disabled={missing !== undefined}
        reason={missing}
        onTap={() => startsAt !== null && void run(startsAt, reason)}
      >
        改期并通知
      </Button>
    </Sheet>
  )
}
