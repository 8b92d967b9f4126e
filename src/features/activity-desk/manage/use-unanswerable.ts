import { useState } from 'react'
import type { UnanswerableOffer } from '@contract/activity-desk'
import { api } from '@/lib/api'
import { useCommand } from '@/lib/use-command'
import { useQuery } from '@/lib/use-query'

const nothing = {}

export type AskedOffer = 'phone' | 'accept' | 'decline'

/** Seats of this activity that are kept for somebody whom nobody in WeChat can answer for, and what the office does about one. */
export function useUnanswerable(id: string) {
  const list = useQuery(api.activityDesk.unanswerable, nothing)
  const [doing, setDoing] = useState<{ what: AskedOffer; one: UnanswerableOffer } | null>(null)
  const [done, setDone] = useState<string | null>(null)
  const close = () => setDoing(null)
  const answering = useCommand(async ({ participantId, name }: UnanswerableOffer, accept: boolean) => {
    await api.activities.answerForOther({ id, participantId, accept })
    setDone(accept ? `已代${name}确认名额` : `已代${name}放弃名额，按顺序让给下一位`)
    close()
    await list.refresh()
  })
  const begin = (what: AskedOffer, one: UnanswerableOffer) => {
    answering.reset()
    setDone(null)
    setDoing({ what, one })
  }
  const items = list.data?.items.filter(({ activityId }) => activityId === id)
  return { list, items, doing, begin, close, answering, done }
}
export type Unanswerable = ReturnType<typeof useUnanswerable>
