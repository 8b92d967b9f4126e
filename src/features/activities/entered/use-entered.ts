import { useState } from 'react'
import type { EnteredOne } from '@contract/activities'
import { api } from '@/lib/api'
import { useCommand } from '@/lib/use-command'
import { useQuery } from '@/lib/use-query'
import { noteChange } from '../changes'

export type Act = 'accept' | 'decline' | 'withdraw' | 'replace'

interface Doing {
  act: Act
  one: EnteredOne
}

/** Those whom a chamber has entered, and what is being done for one of them. */
export function useEntered(id: string, chamberId: string) {
  const list = useQuery(api.activities.entered, { id, chamberId })
  const [doing, setDoing] = useState<Doing | null>(null)
  const [done, setDone] = useState('')
  const acting = useCommand(async (act: Act, one: EnteredOne, byParticipantId: string) => {
    const target = { id, participantId: one.participantId }
    if (act === 'withdraw') await api.activities.withdrawOther(target)
    else if (act === 'replace') await api.activities.replaceOther({ ...target, byParticipantId })
    else await api.activities.answerForOther({ ...target, accept: act === 'accept' })
    noteChange()
    return true
  })
  return {
    list,
    doing,
    done,
    acting,
    begin(act: Act, one: EnteredOne) {
      acting.reset()
      setDone('')
      setDoing({ act, one })
    },
    close: () => setDoing(null),
    async perform(words: string, byParticipantId = '') {
      if (!doing || !(await acting.run(doing.act, doing.one, byParticipantId))) return
      setDoing(null)
      setDone(words)
      await list.refresh()
    },
  }
}
export type InHand = ReturnType<typeof useEntered>
