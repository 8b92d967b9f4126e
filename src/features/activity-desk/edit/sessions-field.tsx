import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { ActivitySession } from '@contract/activities'
import { now } from '@contract/values/time'
import { Button } from '@/components/button'
import { ButtonRow } from '@/components/button-row'
import { Cell } from '@/components/cell'
import { sessionTimes } from '../words'
import { SessionSheet } from './session-sheet'
import { inOrder, newSession, withDayCopied } from './sessions'

const MAX_SESSIONS = 12

interface Props {
  sessions: ActivitySession[]
  error?: string
  onChange: (sessions: ActivitySession[]) => void
}

const noteOf = (session: ActivitySession) =>
  [sessionTimes(session), session.place, session.counts ? '' : '不计出勤'].filter(Boolean).join(' · ')

/** When it takes place: parts that are checked in one by one. */
export function SessionsField({ sessions, error, onChange }: Props) {
  const [open, setOpen] = useState<ActivitySession | null>(null)
  const without = (id: string) => sessions.filter((each) => each.id !== id)
  const ordered = inOrder(sessions)
  const room = sessions.length < MAX_SESSIONS
  return (
    <View>
      <View className="editor-cells">
        {ordered.map((session) => (
          <Cell
            key={session.id}
            icon="schedule"
            title={session.title}
            note={noteOf(session)}
            leads
            label={`修改场次：${session.title}，${noteOf(session)}`}
            onTap={() => setOpen(session)}
          />
        ))}
      </View>
      {ordered.length ? null : <Text className="editor-hint">还没有场次。几天的活动，每天各加一场。</Text>}
      {error ? <Text className="editor-error">{error}</Text> : null}
      <View className="editor-buttons">
        <ButtonRow>
          <Button
            kind="plain"
            size="small"
            icon="add"
            disabled={!room}
            reason={`场次最多 ${MAX_SESSIONS} 个`}
            onTap={() => setOpen(newSession(sessions, now()))}
          >
            添加场次
          </Button>
          {ordered.length && withDayCopied(sessions).length <= MAX_SESSIONS ? (
            <Button kind="plain" size="small" icon="copy" onTap={() => onChange(withDayCopied(sessions))}>
              照抄最后一天
            </Button>
          ) : null}
        </ButtonRow>
      </View>
      {open ? (
        <SessionSheet
          session={open}
          isNew={!sessions.some(({ id }) => id === open.id)}
          onDone={(session) => {
            onChange(inOrder([...without(session.id), session]))
            setOpen(null)
          }}
          onRemove={() => {
            onChange(without(open.id))
            setOpen(null)
          }}
          onClose={() => setOpen(null)}
        />
      ) : null}
    </View>
  )
}
