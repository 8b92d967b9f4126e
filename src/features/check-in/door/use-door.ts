import { useState } from 'react'
import { farFrom, type DayRow } from '@contract/check-in'
import { now } from '@contract/values/time'
import { api } from '@/lib/api'
import { scan } from '@/lib/scan'
import { signal } from '@/lib/signal'
import { useCommand } from '@/lib/use-command'
import { useKept } from '@/lib/use-kept'
import { sessionAt } from '../sessions'
import { cameTo, findRow, findScanned, type Door, type Finding } from './door'
import { scrollToShown } from './scroll-to-shown'
import { useQueue } from './use-queue'

export type Shown =
  | Finding
  | { kind: 'came' | 'taken-back'; row: DayRow }
  /** `far`: how far this session's day is, in words. */
  | { kind: 'far'; row: DayRow; far: string }

/** The phone at the door. Everything works from the list that it keeps; the network only brings things up to date. */
export function useDoor(activityId: string) {
  const list = useKept(api.checkIn.day, { activityId }, `check-in-day/${activityId}`)
  const queue = useQueue(activityId, list.replace)
  const [chosen, choose] = useState<string | null>(null)
  const [shown, show] = useState<Shown | null>(null)
  const { data: day } = list
  const session = day?.sessions.find(({ id }) => id === chosen) ?? sessionAt(day?.sessions ?? [], now())
  const door: Door | null = day ? { day, queue: queue.queue } : null
  const sessionId = session?.id ?? ''

  const mark = (row: DayRow, came: boolean, sure = false) => {
    queue.add({ participantId: row.participantId, sessionId, came, ...(sure && { sure }) })
    signal('good')
    show({ kind: came ? 'came' : 'taken-back', row })
    scrollToShown()
  }
  const heed = (found: Finding) => {
    const far = session ? farFrom(session, now()) : null
    if (found.kind === 'welcome' && far === null) return mark(found.row, true)
    signal('bad')
    show(found.kind === 'welcome' && far !== null ? { kind: 'far', row: found.row, far } : found)
    scrollToShown()
  }
  const marking = useCommand(async (row: DayRow, came: boolean) => mark(row, came, came))
  const scanning = useCommand(async () => {
    const text = await scan()
    if (text && door) heed(findScanned(door, sessionId, text, now()))
  })
  const finding = useCommand(async (row: DayRow) => {
    if (door) heed(findRow(door, sessionId, row))
  })
  return {
    ...{ list, queue, door, session, shown },
    here: door ? cameTo(door, sessionId) : new Set<string>(),
    failed: marking.error ?? scanning.error ?? finding.error,
    choose: (id: string) => {
      choose(id)
      show(null)
    },
    scan: scanning.run,
    /** Found by his digits or his name. */
    pick: finding.run,
    /** Whatever was found: the office sees who stands there. */
    admit: (row: DayRow) => marking.run(row, true),
    takeBack: (row: DayRow) => marking.run(row, false),
    dismiss: () => show(null),
  }
}

export type DoorView = ReturnType<typeof useDoor>
