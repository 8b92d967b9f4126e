import { useState } from 'react'
import type { Application } from '@contract/members'
import { api } from '@/lib/api'
import { useCommand } from '@/lib/use-command'
import { usePagedList } from '@/lib/use-paged-list'

const nothing = {}

/** Applications that wait for me. A decided one stays where it is, with what was decided, until the list is fetched again. */
export function useQueue() {
  const list = usePagedList(api.members.queue, nothing)
  const [decided, setDecided] = useState<Record<string, Application>>({})
  const [under, setUnder] = useState<string | null>(null)
  const { run, reset, pending, error } = useCommand(
    async (id: string, reason: string | null, rosterName?: 'keep' | 'correct') => {
      setUnder(id)
      const done = await api.members.decide(
        reason === null
          ? { id, approve: true, ...(rosterName && { rosterName }) }
          : { id, approve: false, reason },
      )
      setDecided((were) => ({ ...were, [id]: done }))
      return done
    },
  )
  return {
    list,
    decided,
    decide: run,
    reset,
    /** The one that is being decided, or whose decision failed. */
    under,
    pending,
    error,
  }
}
export type Queue = ReturnType<typeof useQueue>
