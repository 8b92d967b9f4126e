import { useDidShow } from '@tarojs/taro'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { CheckInDay, Mark } from '@contract/check-in'
import type { ErrorBody } from '@contract/errors'
import { phoneClock } from '@contract/values/time'
import { api } from '@/lib/api'
import { bodyOf } from '@/lib/app-error'
import { watchNetwork } from '@/lib/watch-network'
import { nextAt } from './door'
import { keepQueue, readQueue } from './queue'

/** As many as the server takes at once. */
const BATCH = 500
/** Without a word from the phone about its network, it is tried again. */
const AGAIN_MS = 20_000

interface Problem {
  participantId: string
  note: string
}

/**
 * Marks wait on the phone until the server has them. Each is kept before it is shown; sending the same ones twice
 * changes nothing, so a lost answer does no harm.
 */
export function useQueue(activityId: string, onMerged: (day: CheckInDay) => void) {
  const [queue, setQueue] = useState<readonly Mark[]>(() => readQueue(activityId))
  const [sending, setSending] = useState(false)
  const [error, setError] = useState<ErrorBody>()
  const [problems, setProblems] = useState<Problem[]>([])
  const under = useRef(false)
  const merged = useRef(onMerged)
  merged.current = onMerged

  const keep = useCallback((next: readonly Mark[]) => setQueue(keepQueue(activityId, next)), [activityId])

  const send = useCallback(async () => {
    if (under.current) return
    under.current = true
    setSending(true)
    try {
      for (let marks = readQueue(activityId); marks.length; marks = readQueue(activityId)) {
        const batch = marks.slice(0, BATCH)
        const { problems: found, ...day } = await api.checkIn.merge({
          activityId,
          phoneNow: phoneClock(),
          marks: batch,
        })
        // Others may have been added at the end meanwhile.
        keep(readQueue(activityId).slice(batch.length))
        setProblems((before) => [...before, ...found])
        merged.current(day)
      }
      setError(undefined)
    } catch (thrown) {
      setError(bodyOf(thrown))
    } finally {
      under.current = false
      setSending(false)
    }
  }, [activityId, keep])

  /** @throws AppError when it could not be kept */
  const add = useCallback(
    (mark: Omit<Mark, 'at'>) => {
      const before = readQueue(activityId)
      keep([...before, { ...mark, at: nextAt(before, phoneClock()) }])
      void send()
    },
    [activityId, keep, send],
  )

  useDidShow(() => void (readQueue(activityId).length && send()))
  useEffect(() => watchNetwork(() => void send()), [send])
  const waiting = queue.length > 0
  useEffect(() => {
    if (!waiting) return
    const timer = setInterval(() => void send(), AGAIN_MS)
    return () => clearInterval(timer)
  }, [waiting, send])

  return { queue, sending, error, problems, forget: () => setProblems([]), add, send }
}
