import { useState } from 'react'
import type { ActivityEditing } from '@contract/activity-desk'
import { api } from '@/lib/api'
import { useCommand } from '@/lib/use-command'
import { useOnce } from '@/lib/use-once'
import { go, goInstead, paths } from '../paths'

export type Asked = 'postpone' | 'cancel' | 'discard'

/** What is being done with the whole activity, and what came of it in words. */
export function useDoing(editing: ActivityEditing, replace: (editing: ActivityEditing) => void) {
  const { id, rev } = editing
  const [asked, setAsked] = useState<Asked | null>(null)
  const [words, setWords] = useState<string | null>(null)
  const done = (what: string) => {
    setAsked(null)
    setWords(what)
  }
  const { once, renew } = useOnce()
  const copying = useCommand(async () => {
    const copy = await api.activityDesk.copy({ id, key: once() })
    renew()
    go(paths.edit(copy.id))
  })
  const postponing = useCommand(async (startsAt: number, reason: string) => {
    replace(await api.activityDesk.postpone({ id, rev, startsAt, reason }))
    done('已改期，报了名的和候补的人都会收到消息')
  })
  const cancelling = useCommand(async (reason: string) => {
    replace(await api.activityDesk.cancel({ id, rev, reason }))
    done('活动已取消，报了名的和候补的人都会收到消息')
  })
  const discarding = useCommand(async () => {
    await api.activityDesk.discard({ id })
    goInstead(paths.list)
  })
  const ask = (next: Asked) => {
    setWords(null)
    postponing.reset()
    cancelling.reset()
    discarding.reset()
    setAsked(next)
  }
  return {
    ...{ asked, ask, words, copying, postponing, cancelling, discarding },
    close: () => setAsked(null),
  }
}
export type Doing = ReturnType<typeof useDoing>
