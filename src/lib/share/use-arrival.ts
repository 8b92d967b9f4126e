import { useRouter } from '@tarojs/taro'
import { useEffect, useRef, useState } from 'react'
import type { Output } from '@contract/action'
import { AppError } from '@contract/errors'
import type { shares, Subject } from '@contract/shares'
import { send } from '../transport'
import { entryOf, type Entry } from './entry'

export type Arrival = Output<typeof shares.arrive>

const nothing: Arrival = { recommendation: null, ask: null }

async function tell(subject: Subject, { share, group }: Entry): Promise<Arrival> {
  const cloudId = await group()
  if (!share && !cloudId) return nothing
  const arrive = (openData?: { group: string }) =>
    send('shares.arrive', { subject, ...(share && { share }) }, openData) as Promise<Arrival>
  if (!cloudId) return arrive()
  try {
    return await arrive({ group: cloudId })
  } catch (thrown) {
    // WeChat could not decipher the group: he has come by the share all the same.
    if (share && thrown instanceof AppError && thrown.body.code === 'group.unverified') return arrive()
    throw thrown
  }
}

/**
 * Tells by which card the reader has come: once, beside the page's own content and after it. What comes of it is more than he
 * came for, so failing is silent.
 */
export function useArrival(subject: Subject, ready: boolean): Arrival {
  const router = useRouter()
  const [arrival, setArrival] = useState(nothing)
  const told = useRef(false)
  useEffect(() => {
    if (!ready || told.current) return
    const entry = entryOf(router)
    if (!entry) return
    told.current = true
    tell(subject, entry).then(setArrival, () => undefined)
  }, [ready, router, subject])
  return arrival
}
