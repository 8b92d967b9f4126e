import { useState } from 'react'
import { postNames } from '@contract/posts'
import type { RosterRow } from '@contract/roster'
import { dateOf, now } from '@contract/values/time'
import { DateField } from '@/components/date-field'
import { Dialog } from '@/components/dialog'
import { api } from '@/lib/api'
import { useCommand } from '@/lib/use-command'

interface Props {
  row: RosterRow
  onEnded: (words: string) => void
  onClose: () => void
}

export function EndPost({ row, onEnded, onClose }: Props) {
  const today = dateOf(now())
  const [endedOn, setEndedOn] = useState(today)
  const { run, pending, error, fields } = useCommand(async () => {
    await api.roster.end({ id: row.id, endedOn })
    onEnded(`已结束：${row.name}，${row.chamberName}${postNames[row.post]}`)
  })
  return (
    <Dialog
      open
      title={`结束${row.name}的任职？`}
      text={`${row.chamberName}${postNames[row.post]}。确认后权限马上收回，任职经历保留，不能撤销。会长换届请到商会页面办理。`}
      confirm="结束任职"
      danger
      pending={pending}
      error={fields.endedOn ? undefined : error}
      onConfirm={() => void run()}
      onClose={onClose}
    >
      <DateField
        label="结束日期"
        value={endedOn}
        from={row.startsOn ?? undefined}
        to={today}
        error={fields.endedOn}
        onChange={setEndedOn}
      />
    </Dialog>
  )
}
