import { useState } from 'react'
import { activitySession, type ActivitySession } from '@contract/activities'
import { Button } from '@/components/button'
import { ButtonRow } from '@/components/button-row'
import { CheckRow } from '@/components/check-row'
import { DateTimeField } from '@/components/date-time-field'
import { Field } from '@/components/field'
import { Sheet } from '@/components/sheet'
import { problemsIn } from './fields-of'

interface Props {
  session: ActivitySession
  isNew: boolean
  onDone: (session: ActivitySession) => void
  onRemove: () => void
  onClose: () => void
}

const wrongIn = (session: ActivitySession): Record<string, string> => ({
  ...(session.endsAt <= session.startsAt && { endsAt: '结束要晚于开始' }),
  ...problemsIn(activitySession, session),
})

export function SessionSheet({ session, isNew, onDone, onRemove, onClose }: Props) {
  const [draft, setDraft] = useState(session)
  const [tried, setTried] = useState(false)
  const wrong = wrongIn(draft)
  const shown = tried ? wrong : {}
  const change = (part: Partial<ActivitySession>) => setDraft((was) => ({ ...was, ...part }))
  // The end follows the start, as long as somebody has not made it end on another day.
  const start = (startsAt: number) =>
    change({ startsAt, endsAt: Math.max(startsAt, draft.endsAt + startsAt - draft.startsAt) })
  const done = () => {
    setTried(true)
    if (Object.keys(wrong).length === 0) onDone(draft)
  }
  return (
    <Sheet open title={isNew ? '添加场次' : '修改场次'} onClose={onClose}>
      <Field
        label="场次名称"
        max={20}
        value={draft.title}
        error={shown.title}
        onChange={(title) => change({ title })}
      />
      <DateTimeField label="开始" value={draft.startsAt} error={shown.startsAt} onChange={start} />
      <DateTimeField
        label="结束"
        value={draft.endsAt}
        error={shown.endsAt}
        onChange={(endsAt) => change({ endsAt })}
      />
      <Field
        label="这一场的地点（可不填）"
        max={40}
        placeholder="与活动地点不同时填写，例如：三楼会议厅"
        value={draft.place}
        error={shown.place}
        onChange={(place) => change({ place })}
      />
      <CheckRow
        label="计入出勤"
        note="大巴接送这样的场次可以不计"
        checked={draft.counts}
        onChange={(counts) => change({ counts })}
      />
      <ButtonRow>
        <Button onTap={done}>{isNew ? '添加' : '改好了'}</Button>
        {isNew ? null : (
          <Button kind="danger" icon="delete" onTap={onRemove}>
            删除这一场
          </Button>
        )}
      </ButtonRow>
    </Sheet>
  )
}
